using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>What the machine forms have in common. They are in English, as the catalogues that read them are.</summary>
public static class CitationFields
{
    public static string Archive => UiStrings.Get("SiteName", Language.English);

    /// <summary>Unique in the archive and legal as a key everywhere: letters, digits, hyphens, dots and a colon.</summary>
    public static string KeyOf(Citation citation) =>
        (citation.Edition.PinnedTo is null ? citation.Work.Id.Value : $"{citation.Work.Id}-{RevisionWords.Code(citation.Edition)}")
        + (citation.Reference is null ? "" : $":{citation.Reference}");

    /// <summary>Whether the source is a book, so that its parts are parts of a book.</summary>
    public static bool IsBook(Citation citation) => !citation.Edition.Names.SourceKinds.IsWeb(citation.Work.Source.Kind);

    /// <summary>That of the printed book; the archive where neither he nor the year is known, null where the year is.</summary>
    public static string? PublisherOf(Citation citation) => IsPrinted(citation) ? citation.Work.Bibliography.Publisher : Archive;

    /// <summary>That of the printed book where it says one or its year is known, else the archive's revision; null before the first.</summary>
    public static string? PublishedEditionOf(Citation citation) => citation.Work.Bibliography.Edition ?? (IsPrinted(citation) ? null : RevisionOf(citation));

    /// <summary>That of the source; where neither it nor a publisher is known, the year in which the archive published the words. Null where none is known.</summary>
    public static int? YearOf(Citation citation) => citation.Work.Bibliography.Year?.Gregorian ?? IssuedOf(citation)?.Year;

    /// <summary>The day on which the archive published the words, where its edition is cited; null where that of the source is, or the words are no revision's.</summary>
    public static DateOnly? IssuedOf(Citation citation) => IsPrinted(citation) || citation.Work.Bibliography.Year is not null ? null : DateOf(citation);

    // A printed book whose own edition is cited: what is not known of that is not filled in from the archive's.
    private static bool IsPrinted(Citation citation) => IsBook(citation) && citation.Work.Bibliography is not { Publisher: null, Year: null };

    /// <summary>In a scheme that a reference manager knows; null where nobody recorded one.</summary>
    public static string? IdentifierOf(Citation citation, IdentifierScheme scheme) => citation.Work.Bibliography.In(scheme).FirstOrDefault()?.Value;

    /// <summary>Of a chapter of a book its own, of all else the work's; each with its translation.</summary>
    public static string TitleOf(Citation citation) => IsBook(citation) ? citation.BothChapterTitles ?? citation.BothTitles : citation.BothTitles;

    /// <summary>revision 2, as an edition is cited; null before the first.</summary>
    public static string? RevisionOf(Citation citation) => citation.Work.Revision == 0 ? null : RevisionWords.AsEdition(citation.Edition, Language.English);

    /// <summary>Which text this is: its layer and its revision.</summary>
    public static string EditionOf(Citation citation) =>
        $"{UiStrings.Get($"Cite.Layer.{Citation.Layer}", Language.English)}, {RevisionWords.InSentence(citation.Edition, Language.English)}";

    /// <summary>The day on which the archive published these words; null where they are no revision's. Nothing says when the source was.</summary>
    public static DateOnly? DateOf(Citation citation) => citation.Edition.Revision?.Date;

    public static string SourceOf(Citation citation)
    {
        var kind = citation.Edition.Names.SourceKinds.CitedAs(citation.Work.Source.Kind, Language.English);
        return citation.Work.Source.Url is Uri url
            ? string.Format(CultureInfo.InvariantCulture, UiStrings.Get("Cite.NamesSource", Language.English), kind, url.AbsoluteUri)
            : kind;
    }

    /// <summary>The cited passage in words, without the marks of direction that only sentences need; null for works and chapters.</summary>
    public static string? PlaceOf(Citation citation) => citation.Reference is { } reference && reference.First != citation.Chapter?.Id
        ? Locator.NameOf(reference, Language.English)
        : null;
}
