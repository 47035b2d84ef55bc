using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>A work that is to be made of somebody's text. All of it is made or nothing.</summary>
/// <param name="Text">Where the text lies, and what findings call it.</param>
/// <param name="Title">As the source has it; runs of white space are folded.</param>
internal sealed record NewWork(WorkId Id, CorpusFile Text, Language Language, string Title)
{
    /// <summary>Scaffolds the work, drafts its divisions and makes its first import.</summary>
    /// <param name="mayBeThere">Whether a work of the same source that is there already is no fault.</param>
    public WorkOutcome Make(CorpusFolder corpus, OneImport import, bool mayBeThere, FindingList findings)
    {
        var place = corpus.Work(Id);
        var bytes = ReadSource(findings);
        if (Directory.Exists(place.Path))
        {
            return AlreadyThere(place, bytes, mayBeThere, findings);
        }

        // The work is made beside the others and takes its place among them when its first import is whole.
        var workshop = new CorpusFolder(Path.Combine(corpus.Path, $".new-{Id}"));
        try
        {
            Remove(workshop); // A run that was killed had perhaps given references to another text.
            return bytes is not null && Scaffold(workshop.Work(Id), bytes, findings)
                ? Import(workshop.Work(Id), place, import, findings)
                : new WorkOutcome(WorkResult.Refused);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(WorkLock.Unwritable(place, fault));
            return new WorkOutcome(WorkResult.Refused);
        }
        finally
        {
            Remove(workshop);
        }
    }

    private static WorkOutcome Import(WorkFolder made, WorkFolder place, OneImport import, FindingList findings)
    {
        var outcome = import.Run(made, findings);
        if (outcome.Result == WorkResult.Written)
        {
            Directory.Move(made.Path, place.Path);
        }

        return outcome;
    }

    private static WorkOutcome AlreadyThere(WorkFolder place, byte[]? bytes, bool mayBeThere, FindingList findings)
    {
        if (mayBeThere && bytes is not null && place.Source.Exists && place.Source.ReadBytes(findings) is byte[] there && there.AsSpan().SequenceEqual(bytes))
        {
            return new WorkOutcome(WorkResult.Unchanged, $"{place.Id}: is there already.");
        }

        findings.Add(place.Name, null, FindingCodes.WorkExists,
            mayBeThere ? "the work exists already with another source, expected a new id" : "the work exists already, expected a new id",
            "Choose another id, or import the work that is there");
        return new WorkOutcome(WorkResult.Refused);
    }

    /// <summary>Null where there is no file that can be read.</summary>
    private byte[]? ReadSource(FindingList findings)
    {
        if (Text.Exists)
        {
            return SourceReader.IsTooLarge(Text, findings) ? null : Text.ReadBytes(findings);
        }

        findings.Add(Text.Name, null, FindingCodes.SourceMissing, "the file does not exist, expected the source", "Correct the name of the file");
        return null;
    }

    /// <summary>False where the text is none that the archive takes.</summary>
    private bool Scaffold(WorkFolder folder, byte[] bytes, FindingList findings)
    {
        // Warnings are left to the import, which gives them with the path that the source has by then.
        var own = new FindingList();
        var source = SourceReader.Read(Text.Name, bytes, own);
        findings.AddRange(own.Where(finding => finding.Code.Severity == Severity.Error));
        if (source is null)
        {
            return false;
        }

        var title = WhiteSpace.Fold(Title);
        var divisions = DivisionDraft.Of(folder.Source.Name, source, title);
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Source.Path, bytes);
        File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(WorkDraft.Of(Id, Language, title, source.Sha256, divisions)));
        var columns = DivisionDraft.ColumnsFor(divisions.Select(division => division.Row));
        File.WriteAllText(folder.Divisions.Path, TsvWriter.Write(columns, divisions.Select(division => DivisionDraft.Cells(division.Row, columns))));
        File.WriteAllText(folder.Emendations.Path, TsvWriter.Write(EmendationTable.Columns, []));
        File.WriteAllText(folder.Decisions.Path, TsvWriter.Write(DecisionTable.Columns, []));
        return true;
    }

    private static void Remove(CorpusFolder workshop)
    {
        if (Directory.Exists(workshop.Path))
        {
            Directory.Delete(workshop.Path, recursive: true);
        }
    }
}
