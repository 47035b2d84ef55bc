using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Reading;

/// <summary>Small works for the tests of pages.</summary>
internal static class SampleEdition
{
    private static readonly LocalizedText Words = new("قازق خانیتیں", "خانات الكازاخ", "The Kazakh khanates");

    public static Edition Of(params Chapter[] chapters) => Of(Language.Urdu, chapters);

    public static Edition Of(Language language, params Chapter[] chapters) => new(
        new Work
        {
            Id = WorkId.TryParse("safar")!.Value,
            OriginalTitle = null,
            Title = Words,
            IsTitleSupplied = true,
            Authors = [],
            Language = language,
            Subjects = ["history"],
            Source = new WorkSource("book-scan", Words, null),
            Rights = Words,
            Normalisation = Words,
            Sha256 = "",
            Revision = 0,
            Abstract = Words,
            Chapters = [],
        },
        chapters,
        Ledger.Empty);

    public static Chapter Chapter(int number, params Block[] blocks) =>
        new(new Ordinal(number), "sample", [Block(BlockKind.Heading, null, new Inline.Text("تمہید")) with { Level = 1 }, .. blocks]);

    public static Block Block(BlockKind kind, string? id, params Inline[] inlines) => new()
    {
        Kind = kind,
        Id = id is null ? null : PassageId.TryParse(id),
        Inlines = inlines,
        Lines = new LineRange(1, 1),
    };

    public static Inline Emended(string sic, string corr, EmendationKind kind = EmendationKind.Letter, Certainty certainty = Certainty.High) =>
        new Inline.Emended(new Emendation(sic, corr, kind, certainty, $"not {sic}"));

    public static Inline Mark(string note, string mark) => new Inline.NoteMark(PassageId.TryParse(note)!.Value, mark);

    /// <summary>The first chapter's page, English in its interface, with nothing but the given blocks below the heading.</summary>
    public static IElement Page(params Block[] blocks) => Page(Of(Chapter(1, blocks)), 1);

    public static IElement Page(Edition edition, int chapter) =>
        new HtmlParser().ParseDocument($"<article>{Html(edition, chapter)}</article>").QuerySelector("article")!;

    public static string Html(Edition edition, int chapter)
    {
        var page = ChapterHtml.Render(edition, edition.Find(new Ordinal(chapter))!, Language.English, block => $"/report?{block.Id}");
        return page.Blocks + page.Apparatus;
    }
}
