using System.Xml.Linq;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>What a <c>teiHeader</c> says about the book. Of what it says in several languages the book's own is taken.</summary>
internal static class TeiHead
{
    public static BookHead Read(XElement root)
    {
        var header = root.Elements().FirstOrDefault(element => TeiElements.Is(element, "teiHeader"));
        var text = root.Descendants().FirstOrDefault(element => TeiElements.Is(element, "text"));
        var language = text is null ? null : TeiElements.LanguageOf(text);
        language ??= header is null ? null : All(header, "language").Select(element => TeiElements.Attribute(element, "ident")).FirstOrDefault(ident => ident is not null);
        if (header is null)
        {
            return BookHead.Empty with { Language = language };
        }

        var statement = All(header, "titleStmt").FirstOrDefault() ?? header;
        var source = All(header, "sourceDesc").FirstOrDefault();
        List<(string Field, string? Value)> fields =
        [
            .. Editors(source, statement, language),
            ("publisher", Named(source, "publisher", language)),
            ("place", Named(source, "pubPlace", language)),
            ("year", source is null ? null : All(source, "date").Select(YearOf).FirstOrDefault(year => year is not null)),
            ("edition", Named(source, "edition", language)),
            ("series", Named(source, "title", language, title => TeiElements.Attribute(title, "level") == "s")),
            .. All(header, "idno").Select(number => (TeiElements.Attribute(number, "type")?.ToLowerInvariant() ?? "", WordsOf(number))),
            .. All(header, "licence").Select(licence => ("licence", TeiElements.Attribute(licence, "target") ?? WordsOf(licence))),
        ];
        return new BookHead(TitleOf(statement, language), AuthorsOf(statement, source, language), language)
        {
            Fields = [.. fields.Where(field => field.Field.Length > 0 && field.Value is not null).Select(field => (field.Field, field.Value!)).Distinct()],
        };
    }

    /// <summary>The main title.</summary>
    private static string? TitleOf(XElement statement, string? language)
    {
        var titles = TeiElements.Children(statement, "title").Where(title => TeiElements.Attribute(title, "type") is not ("alt" or "sub" or "short" or "desc") && WordsOf(title) is not null).ToList();
        return WordsOf(titles.Find(title => IsIn(title, language)) ?? titles.FirstOrDefault());
    }

    private static List<string> AuthorsOf(XElement statement, XElement? source, string? language)
    {
        var authors = TeiElements.Children(statement, "author").ToList();
        authors = authors.Count > 0 || source is null ? authors : [.. All(source, "author")];
        var own = authors.FindAll(author => TeiElements.LanguageOf(author) == language);
        return [.. (own.Count > 0 ? own : authors).Select(author => NameOf(author, language)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static string? Named(XElement? around, string name, string? language, Func<XElement, bool>? where = null)
    {
        var found = around is null ? [] : All(around, name).Where(element => where is null || where(element)).ToList();
        var own = found.Find(element => IsIn(element, language) || element.Descendants().Any(inner => IsIn(inner, language))) ?? found.FirstOrDefault();
        return own is null ? null : NameOf(own, language);
    }

    /// <summary>Where a name is in several languages, that of the book's.</summary>
    private static string? NameOf(XElement element, string? language)
    {
        var names = element.Elements().Where(child => child.Name.LocalName is "persName" or "orgName" or "placeName" or "name").ToList();
        return names.Count > 1 ? WordsOf(names.Find(name => IsIn(name, language)) ?? names[0]) : WordsOf(element);
    }

    private static IEnumerable<(string Field, string? Value)> Editors(XElement? source, XElement statement, string? language)
    {
        var editors = source is null ? [] : All(source, "editor").ToList();
        return (editors.Count > 0 ? editors : TeiElements.Children(statement, "editor")).Select(editor => (IsTranslator(editor) ? "translator" : "editor", NameOf(editor, language)));
    }

    /// <summary>A date may be told in two calendars.</summary>
    private static string? YearOf(XElement date)
    {
        var when = TeiElements.Attribute(date, "when") ?? TeiElements.Attribute(date, "from") ?? TeiElements.Attribute(date, "notBefore") ?? WordsOf(date);
        var hijri = TeiElements.Attribute(date, "datingMethod")?.Contains("islamic", StringComparison.OrdinalIgnoreCase) == true ? TeiElements.Attribute(date, "when-custom") : null;
        return when is null ? null : hijri is null ? Year(when) : $"{Year(hijri)} AH, {Year(when)}";

        static string Year(string day) => day.Length > 4 && day[4] == '-' ? day[..4] : day;
    }

    private static bool IsTranslator(XElement editor) => TeiElements.Attribute(editor, "role")?.Contains("transl", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsIn(XElement element, string? language) => language is not null && TeiElements.LanguageOf(element) == language;

    private static IEnumerable<XElement> All(XElement around, string name) => around.Descendants().Where(element => TeiElements.Is(element, name));

    private static string? WordsOf(XElement? element) => element is not null && WhiteSpace.Fold(TeiReadings.Reading(element)) is { Length: > 0 } words ? words : null;
}
