using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>What the editor says about a work and its chapters, a passage in each of the three languages, side by side in the order of their numbers.</summary>
internal static class EditorialPassages
{
    private const string Separator = " · ";

    /// <summary>The titles and authors, which stand before the abstract.</summary>
    /// <param name="text">Of such a passage.</param>
    public static string TitleIn(string text) => text.LastIndexOf(Separator, StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;

    /// <summary>The title as it is shown, without others and authors.</summary>
    /// <param name="text">Of such a passage.</param>
    public static string MainTitleIn(string text) => text.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;

    public static IEnumerable<IndexedPassage> OfWork(Work work) => Languages.All.Select(language => new IndexedPassage
    {
        Work = work.Id.Value,
        Reference = "",
        Language = language,
        Kind = PassageKind.Work,
        Text = Sentences(
        [
            work.Title.In(language),
            language == work.Language && work.OriginalTitle is string original && original != work.Title.In(language) ? original : "",
            .. work.Authors.Select(author => author.Name.In(language)),
            .. work.Authors.Where(author => language == work.Language && author.Original != author.Name.In(language)).Select(author => author.Original),
            work.Abstract.In(language),
        ]),
    });

    public static IEnumerable<IndexedPassage> OfChapter(WorkId work, PassageId chapter, WorkChapter about) => Languages.All.Select(language => new IndexedPassage
    {
        Work = work.Value,
        Reference = chapter.ToString(),
        Language = language,
        Kind = PassageKind.Chapter,
        Text = Sentences([about.Title.In(language), about.Abstract.In(language)]),
    });

    private static string Sentences(IReadOnlyList<string> parts) => string.Join(Separator, parts.Where(part => part.Length > 0));
}
