using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The values of facets in the reader's words.</summary>
public sealed class FacetLabels(Library library, Language reader)
{
    public string Work(string slug) =>
        WorkId.TryParse(slug) is WorkId id && library.Find(id) is { } work ? work.Title.In(reader) : slug;

    public string Language(string code) => LanguageNames.Of(Languages.TryParseTag(code) ?? Languages.Undetermined, reader);

    public string Kind(string kind) => UiStrings.Get($"Search.Kind.{kind}", reader);

    /// <summary>Its hundred years, as the timeline has them: an ordinal would need a grammar for each language.</summary>
    public string Century(string number)
    {
        var (first, last) = Years(number);
        return Span(first, last);
    }

    /// <param name="first">Null where the years have no beginning, as <paramref name="last"/> where they have no end.</param>
    public string Span(int? first, int? last) => UiNumbers.Write(string.Create(CultureInfo.InvariantCulture, $"{first}\u2013{last}"), reader);

    public static (int First, int Last) Years(string century)
    {
        var number = int.Parse(century, CultureInfo.InvariantCulture);
        return (Math.Max(1, number * 100), (number * 100) + 99);
    }
}
