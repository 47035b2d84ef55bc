using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>What the machine forms have in common. They are in English, as the catalogues that read them are.</summary>
public static class CitationFields
{
    public static string Archive => UiStrings.Get("SiteName", Language.English);

    /// <summary>Unique in the archive and legal as a key everywhere: letters, digits, hyphens, dots and a colon.</summary>
    public static string KeyOf(Citation citation) =>
        citation.Reference is null ? citation.Work.Id.ToString() : $"{citation.Work.Id}:{citation.Reference}";

    /// <summary>Which text this is: its layer and its revision.</summary>
    public static string EditionOf(Citation citation) =>
        $"{UiStrings.Get($"Cite.Layer.{Citation.Layer}", Language.English)}, {CitationSentence.RevisionOf(citation.Work, Language.English)}";

    public static string SourceOf(Citation citation) => UiStrings.Get($"Cite.Source.{citation.Work.Source.Kind}", Language.English);

    /// <summary>The cited passage in words, without the marks of direction that only sentences need; null for works and chapters.</summary>
    public static string? PlaceOf(Citation citation) => citation.Reference is { } reference && reference.First != citation.Chapter?.Id
        ? Locator.NameOf(reference, Language.English)
        : null;
}
