using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>A work's chapters in order.</summary>
/// <param name="Current">The chapter that is open; null outside of chapters.</param>
public sealed record ContentsList(Edition Edition, Chapter? Current, bool WithAbstracts)
{
    /// <summary>The heading in the text's own language, as the reading layer has it.</summary>
    public static string TitleOf(Chapter chapter) => LayerText.Of(chapter.Heading, Layer.Reading);

    /// <summary>What links call a chapter: by its title in the reader's language where there is one, else by its heading.</summary>
    public IHtmlContent NameOf(Chapter chapter, Language reader) => TranslationOf(chapter, reader) is string title
        ? BidiHtml.Of(title, reader)
        : PageText.In(Edition.Work.Language, TitleOf(chapter));

    /// <summary>The title in the reader's language; null where that is the text's own or work.json has none.</summary>
    public string? TranslationOf(Chapter chapter, Language reader) =>
        reader == Edition.Work.Language ? null : Edition.About(chapter.Number)?.Title.In(reader);
}
