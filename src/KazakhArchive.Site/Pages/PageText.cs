using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages;

/// <summary>What work.json and the chapters say, as markup: whatever would be reordered in it is isolated.</summary>
public static class PageText
{
    public static IHtmlContent Running(this Wording ui, LocalizedText text) => BidiHtml.Of(text.In(ui.Language), ui.Language);

    /// <summary>For titles of pages: the work's own title, by which people search for it, followed by the reader's if that differs.</summary>
    public static string TitleFor(this Wording ui, Work work)
    {
        var own = work.TitleProper;
        return Citation.Bracketed(own, work.Title.In(ui.Language)) is string translated
            ? $"{PlainIsolate.Around(own, ui.Language)} {PlainIsolate.Around(translated, ui.Language)}"
            : own;
    }

    /// <summary>Words in a language of their own amid others.</summary>
    public static IHtmlContent In(Language language, string text) => new FilledHtml(
        "<bdi lang=\"{0}\" dir=\"{1}\">{2}</bdi>", language.Code(), language.Direction(), BidiHtml.Of(text, language));

    /// <summary>What somebody typed, in whatever language: its own letters decide the direction.</summary>
    public static IHtmlContent Typed(string text) => new FilledHtml("<bdi class=\"word\" dir=\"auto\">{0}</bdi>", text);

    /// <summary>A word of a text, amid words of the interface.</summary>
    public static IHtmlContent Word(Language language, string text) => new FilledHtml(
        "<bdi class=\"word\" lang=\"{0}\" dir=\"{1}\">{2}</bdi>", language.Code(), language.Direction(), text);
}
