using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Drafting;

/// <summary>The work.json of a new work: what the command line and the head of the file say, and places that the editor fills in.</summary>
public static class WorkDraft
{
    public static Work Of(WorkId id, Language language, string title, BookHead head, string sha256, IReadOnlyList<(DivisionRow Row, string Heading)> divisions) => new()
    {
        Id = id,
        OriginalTitle = title,
        Title = Everywhere(title),
        IsTitleSupplied = false,
        Authors = BookDraft.Authors(head),
        Language = language,
        Subjects = [Unwritten.Term],
        Source = new WorkSource(Unwritten.Term, Unwritten.Text, null),
        Bibliography = BookDraft.Bibliography(head),
        Rights = Unwritten.Text,
        Normalisation = Unwritten.Text,
        Sha256 = sha256,
        Revision = 0,
        State = WorkState.Draft,
        Abstract = Unwritten.Text,
        Chapters = [.. divisions
            .Where(division => division.Row.Chapter is not null)
            .Select(division => new WorkChapter(division.Row.Chapter!.Value, Everywhere(division.Heading), Unwritten.Text))],
    };

    private static LocalizedText Everywhere(string text) => new(text, text, text);
}
