using System.Text;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Drafting;

/// <summary>A work that is to be made of somebody's text. All of it is made or nothing.</summary>
/// <param name="Text">Where the text lies, and what findings call it.</param>
/// <param name="Title">As the source has it; runs of white space are folded. Null to take it from the file's own head.</param>
/// <param name="Format">In which the text came; null to find out.</param>
internal sealed record NewWork(WorkId Id, CorpusFile Text, Language Language, string? Title, FileFormat? Format = null)
{
    /// <summary>Scaffolds the work, drafts its divisions and makes its first import.</summary>
    /// <param name="mayBeThere">Whether a work of the same source that is there already is no fault.</param>
    public WorkOutcome Make(CorpusFolder corpus, OneImport import, bool mayBeThere, FindingList findings)
    {
        var place = corpus.Work(Id);
        using var book = GivenBook.Open(Text, findings);
        if (Directory.Exists(place.Path))
        {
            return AlreadyThere(place, book?.Bytes, mayBeThere, findings);
        }

        // The work is made beside the others and takes its place among them when its first import is whole.
        try
        {
            using var workshop = Workshop.Open(corpus, Id);
            return book is not null && Scaffold(workshop.Folder.Work(Id), book, import, findings)
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
        if (mayBeThere && bytes is not null && IsOf(place, bytes, findings))
        {
            return new WorkOutcome(WorkResult.Unchanged, $"{place.Id}: is there already.");
        }

        findings.Add(place.Name, null, FindingCodes.WorkExists,
            mayBeThere ? "the work exists already with another source, expected a new id" : "the work exists already, expected a new id",
            "Choose another id, or import the work that is there");
        return new WorkOutcome(WorkResult.Refused);
    }

    /// <summary>Whether a work was made of these bytes: they are its source, or the file that its source was made of.</summary>
    private static bool IsOf(WorkFolder place, byte[] bytes, FindingList findings) =>
        CorpusFiles.Present(place).Where(file => file.Name == place.Source.Name || CorpusFiles.IsOriginal(Path.GetFileName(file.Path)))
            .Any(file => file.ReadBytes(findings) is byte[] there && there.AsSpan().SequenceEqual(bytes));

    /// <summary>False where the text is none that the archive takes.</summary>
    private bool Scaffold(WorkFolder folder, GivenBook given, OneImport import, FindingList findings)
    {
        var bytes = given.Bytes;
        if (ExtractedBook.Read(Text.Name, bytes, Format, findings) is not ExtractedBook book)
        {
            return false;
        }

        // Warnings are left to the import, which gives them with the path that the source has by then.
        var own = new FindingList();
        var source = SourceReader.Read(Text.Name, book.Source, own);
        findings.AddRange(own.Where(finding => finding.Code.Severity == Severity.Error));
        if (source is null || TitleOf(book, findings) is not string title)
        {
            return false;
        }

        TextCheck.Report(Text.Name, source.Text, Language, findings);
        if (findings.HasErrors)
        {
            return false;
        }

        var (divisions, secondLines) = DivisionDraft.Of(folder.Source.Name, source, book.Structure, HiddenCharacters.Without(title), book.Format == FileFormat.Tei);
        Directory.CreateDirectory(folder.Path);
        Durable.WriteNew(folder.Source.Path, book.Source);
        var original = book.Original(bytes);
        if (original is not null)
        {
            Durable.WriteNew(folder.Original(original).Path, bytes);
            Write(folder.Structure, StructureTable.Write(book.Structure));
            WorkImages.Write(folder, given.Images, findings);
            if (WorkImages.Table(folder, findings) is byte[] images)
            {
                Durable.WriteNew(folder.Images.Path, images);
            }
        }

        Write(folder.WorkJson, WorkJson.Write(WorkDraft.Of(Id, Language, title, book.Head, source.Sha256, divisions) with
        {
            Original = original,
            Subjects = BookDraft.Subjects(book.Head, import.Gazetteer.Subjects),
            Source = new WorkSource(KindOf(book, import), Unwritten.Text, null),
        }));
        var columns = DivisionTable.ColumnsFor(divisions.Select(division => division.Row));
        Write(folder.Divisions, TsvWriter.Write(columns, divisions.Select(division => DivisionTable.Cells(division.Row, columns))));
        Write(folder.Emendations, EmendationTable.Write(book.Emendations));
        Write(folder.Decisions, TsvWriter.Write(DecisionTable.Columns, [.. secondLines.Select(TwoLineHeadings.RowOf), .. book.Decisions.Select(row => DecisionTable.Cells(row, "in the file"))]));
        WriteMentions(folder, book.Names, import, findings);
        return true;
    }

    /// <summary>What the format tells of where the text was taken from: libraries make files of their own.</summary>
    private static string KindOf(ExtractedBook book, OneImport import) =>
        (book.Format == FileFormat.OpenIti || book.Format == FileFormat.Shamela) && import.Gazetteer.SourceKinds.Allows(DigitalLibrary) ? DigitalLibrary : Unwritten.Term;

    private const string DigitalLibrary = "digital-library";

    /// <summary>Only what analysis does not find by itself is written.</summary>
    private void WriteMentions(WorkFolder folder, IReadOnlyList<ExtractedName> names, OneImport import, FindingList findings)
    {
        MentionDraft.ReportUnknown(folder.Source.Name, names, Language, import.Gazetteer, findings);
        var rows = MentionDraft.Rows(names, import.Gazetteer);
        if (rows.Count > 0)
        {
            Write(folder.Mentions, MentionDraft.Write(rows));
            rows = MentionDraft.WithoutIdle(rows, import.Try(folder));
            File.Delete(folder.Mentions.Path);
        }

        if (rows.Count > 0)
        {
            Write(folder.Mentions, MentionDraft.Write(rows));
        }
    }

    private string? TitleOf(ExtractedBook book, FindingList findings)
    {
        if ((Title ?? book.Head.Title) is string title && !HiddenCharacters.AreAllOf(title))
        {
            return WhiteSpace.Fold(title);
        }

        findings.Add(Text.Name, null, FindingCodes.TitleMissing, "the file names no title, expected that of the work", "Say it: --title, or the column title");
        return null;
    }

    private static void Write(CorpusFile file, string text) => Durable.WriteNew(file.Path, Encoding.UTF8.GetBytes(text));
}
