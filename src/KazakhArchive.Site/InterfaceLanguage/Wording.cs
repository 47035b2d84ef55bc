using System.Globalization;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>What a page says, in the interface language of its request.</summary>
public sealed class Wording(IHttpContextAccessor accessor)
{
    public Language Language { get; } = UiLanguage.Of(
        accessor.HttpContext?.Request ?? throw new InvalidOperationException("Wording belongs to a request."));

    public string Code => Language.Code();

    public string Direction => Language.Direction();

    public string this[string key] => UiStrings.Get(key, Language);

    /// <summary>What the reader calls a language.</summary>
    public string NameOf(Language language) => LanguageNames.Of(language, Language);

    /// <summary>The words with each <c>{0}</c> filled; markup in a place stays markup, anything else is escaped.</summary>
    public IHtmlContent Format(string key, params object[] places) => new FilledHtml(this[key], places);

    /// <summary>For title and attributes, where no markup can isolate: each place that could be reordered stands between FSI and PDI.</summary>
    public string Plain(string key, params string[] places) => string.Format(
        CultureInfo.InvariantCulture,
        this[key],
        [.. places.Select(place => PlainIsolate.Around(place, Language))]);

    /// <summary>A year of the common era, or before it where it is negative; nothing parts the thousands.</summary>
    public IHtmlContent Year(int year)
    {
        var number = LeftToRight(UiNumbers.Write(Math.Abs(year).ToString(CultureInfo.InvariantCulture), Language));
        return year > 0 ? number : Format("Names.BeforeCommonEra", number);
    }

    /// <summary>A number in the language's digits, isolated so that its neighbours cannot reorder it.</summary>
    public IHtmlContent Number(int number) => LeftToRight(UiNumbers.Write(number, Language));

    /// <summary>A chapter's number in the language's digits.</summary>
    public IHtmlContent Number(Texts.Chapters.Ordinal number) =>
        LeftToRight(UiNumbers.Write(number.ToString(), Language));

    /// <summary>A day as people who read in the language write it: <c>29 November 2026</c>.</summary>
    public IHtmlContent Date(DateOnly date) => new FilledHtml(
        "<time datetime=\"{0}\">{1}</time>",
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Format("Date", UiNumbers.Write(date.Day, Language), UiStrings.CultureOf(Language).DateTimeFormat.GetMonthName(date.Month), Year(date.Year)));

    /// <summary>What is written from left to right in any language: references, digests, addresses.</summary>
    public static IHtmlContent LeftToRight(string text) => new FilledHtml("<bdi dir=\"ltr\">{0}</bdi>", text);
}
