using System.Text;
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
        var bytes = GivenFile.Read(Text, FindingCodes.SourceMissing, "the source", findings);
        if (Directory.Exists(place.Path))
        {
            return AlreadyThere(place, bytes, mayBeThere, findings);
        }

        // The work is made beside the others and takes its place among them when its first import is whole.
        try
        {
            using var workshop = Workshop.Open(corpus, Id);
            return bytes is not null && Scaffold(workshop.Folder.Work(Id), bytes, findings)
                ? Import(workshop.Folder.Work(Id), place, import, findings)
                : new WorkOutcome(WorkResult.Refused);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(WorkLock.Unwritable(place, fault));
            return new WorkOutcome(WorkResult.Refused);
        }
    }

    private static WorkOutcome Import(WorkFolder made, WorkFolder place, OneImport import, FindingList findings)
    {
        var outcome = import.Run(made, findings);
        if (outcome.Result != WorkResult.Written)
        {
            return outcome;
        }

        try
        {
            Durable.Folder(made.Path);
            Directory.Move(made.Path, place.Path);
        }
        catch (IOException) when (Directory.Exists(place.Path))
        {
            // Somebody else made one meanwhile.
            return AlreadyThere(place, null, mayBeThere: false, findings);
        }

        Durable.Folder(Path.GetDirectoryName(place.Path)!);
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
        var (divisions, secondLines) = DivisionDraft.Whole(folder.Source.Name, source, title);
        Directory.CreateDirectory(folder.Path);
        Durable.WriteNew(folder.Source.Path, bytes);
        Write(folder.WorkJson, WorkJson.Write(WorkDraft.Of(Id, Language, title, source.Sha256, divisions)));
        var columns = DivisionDraft.ColumnsFor(divisions.Select(division => division.Row));
        Write(folder.Divisions, TsvWriter.Write(columns, divisions.Select(division => DivisionDraft.Cells(division.Row, columns))));
        Write(folder.Emendations, TsvWriter.Write(EmendationTable.Columns, []));
        Write(folder.Decisions, TsvWriter.Write(DecisionTable.Columns, secondLines.Select(TwoLineHeadings.RowOf)));
        return true;
    }

    private static void Write(CorpusFile file, string text) => Durable.WriteNew(file.Path, Encoding.UTF8.GetBytes(text));
}
