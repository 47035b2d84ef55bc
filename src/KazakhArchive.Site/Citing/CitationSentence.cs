using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>
/// Writes a citation as plain text: in English by the styles of scholars, in Urdu and Arabic as a sentence with the permalink on a
/// line of its own, so that no letter can be taken for a part of it. An identifier has a line of its own everywhere.
/// </summary>
public static class CitationSentence
{
    public static Language LanguageOf(CitationStyle style) => style switch
    {
        CitationStyle.Urdu => Language.Urdu,
        CitationStyle.Arabic => Language.Arabic,
        _ => Language.English,
    };

    /// <summary>The style of whoever reads in the language.</summary>
    public static CitationStyle StyleOf(Language language) => language switch
    {
        Language.Urdu => CitationStyle.Urdu,
        Language.Arabic => CitationStyle.Arabic,
        _ => CitationStyle.Chicago,
    };

    public static string Write(Citation citation, CitationStyle style)
    {
        var entry = style switch
        {
            CitationStyle.Chicago => ChicagoNote.Write(CitedParts.From(citation)),
            CitationStyle.Mla => MlaEntry.Write(CitedParts.From(citation)),
            CitationStyle.Apa => ApaEntry.Write(CitedParts.From(citation)),
            _ => $"{Sentence(citation, style)}\n{citation.Permalink}",
        };
        return citation.Identifier is string identifier ? $"{entry}\n{identifier}" : entry;
    }

    private static string Sentence(Citation citation, CitationStyle style)
    {
        var language = LanguageOf(style);
        return string.Format(
            CultureInfo.InvariantCulture,
            UiStrings.Get($"Cite.{style}", language),
            AuthorsOf(citation, language) is { Length: > 0 } authors ? authors + UiStrings.Get($"Cite.{style}.AfterAuthor", language) : "",
            TitleOf(citation, language),
            citation.Edition.Names.SourceKinds.CitedAs(citation.Work.Source.Kind, language),
            string.Concat(Locator.Of(citation, language).Select(place => Comma(language) + place)),
            UiStrings.Get("SiteName", language),
            UiStrings.Get($"Cite.Layer.{Citation.Layer}", language),
            RevisionWords.InSentence(citation.Edition, language));
    }

    private static string AuthorsOf(Citation citation, Language language) =>
        string.Join(Comma(language), citation.Work.Authors.Select(author => NamesOf(author, citation.Work.Language, language)));

    /// <summary>The name in the sentence's language, then the original, then the romanised one, each once.</summary>
    private static string NamesOf(WorkAuthor author, Language original, Language sentence)
    {
        List<(string Name, Language Language)> names =
            [(author.Name.In(sentence), sentence), (author.Original, original), (author.Name.English, Language.English)];
        string[] each = [.. names.DistinctBy(name => name.Name).Select(name => Isolate.Words(name.Name, name.Language, sentence))];
        return each.Length == 1 ? each[0] : $"{each[0]} ({string.Join(Comma(sentence), each[1..])})";
    }

    private static string TitleOf(Citation citation, Language language)
    {
        var original = Isolate.Words(citation.OriginalTitle, citation.Work.Language, language);
        var translated = citation.Work.Title.In(language);
        return Citation.Bracketed(citation.OriginalTitle, translated) is string behind ? $"{original} {behind}" : original;
    }

    private static string Comma(Language language) => UiStrings.Get("Cite.Comma", language);
}
