using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages;

/// <summary>What work.json and the chapters say, as markup: whatever would be reordered in it is isolated.</summary>
public static class PageText
{
    public static IHtmlContent Running(this Wording ui, LocalizedText text) => BidiHtml.Of(text.In(ui.Language), ui.Language);

    /// <summary>Words in a language of their own amid others.</summary>
    public static IHtmlContent In(Language language, string text) => new HtmlFormattableString(
        "<bdi lang=\"{0}\" dir=\"{1}\">{2}</bdi>", language.Code(), language.Direction(), BidiHtml.Of(text, language));
}
