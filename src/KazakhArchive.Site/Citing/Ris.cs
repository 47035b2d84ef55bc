using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>Writes a citation in the RIS format of reference managers (Research Information Systems, 2011), in UTF-8.</summary>
public static class Ris
{
    public const string Extension = ".ris";
    public const string MediaType = "application/x-research-info-systems; charset=utf-8";

    /// <param name="today">The day on which it is asked for, for texts that may change.</param>
    public static string Write(Citation citation, DateOnly today)
    {
        var work = citation.Work;
        var (isPart, isBook, known) = (citation.Reference is not null, CitationFields.IsBook(citation), work.Bibliography);
        var record = new StringBuilder();
        Append(record, "TY", !isBook ? "ELEC" : isPart ? "CHAP" : "BOOK");
        foreach (var author in work.Authors)
        {
            Append(record, "AU", PersonName.From(author).Inverted);
        }

        foreach (var editor in known.Editors)
        {
            Append(record, "ED", PersonName.From(editor).Inverted);
        }

        foreach (var translator in known.Translators)
        {
            Append(record, "A4", PersonName.From(translator).Inverted);
        }

        Append(record, "TI", CitationFields.TitleOf(citation));
        if (isPart)
        {
            Append(record, "T2", isBook ? citation.BothTitles : null);
            Append(record, "SE", citation.Reference.ToString());
            Append(record, "SP", citation.Pages?.First.Label);
            Append(record, "EP", citation.Pages?.Last.Label);
        }

        Append(record, "ET", CitationFields.PublishedEditionOf(citation));
        Append(record, "PB", CitationFields.PublisherOf(citation));
        Append(record, "CY", known.Place);
        Append(record, "T3", known.Series);
        Append(record, "NV", known.Volumes?.ToString(CultureInfo.InvariantCulture));
        Append(record, "PY", CitationFields.YearOf(citation)?.ToString("0000", CultureInfo.InvariantCulture));
        Append(record, "DA", CitationFields.IssuedOf(citation)?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Append(record, "Y2", citation.Edition.PinnedTo is null ? today.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture) : null);
        Append(record, "DB", CitationFields.Archive);
        Append(record, "LA", work.Language.Code());
        Append(record, "N1", CitationFields.SourceOf(citation));
        Append(record, "N1", CitationFields.PlaceOf(citation));
        Append(record, "ID", CitationFields.KeyOf(citation));
        Append(record, "SN", CitationFields.IdentifierOf(citation, IdentifierScheme.Isbn));
        Append(record, "DO", CitationFields.IdentifierOf(citation, IdentifierScheme.Doi));
        Append(record, "UR", citation.Permalink);
        Append(record, "UR", citation.Identifier);
        Append(record, "ER", "");
        return record.ToString();
    }

    // A tag, two spaces, a hyphen, a space, the value on the same line; lines end with carriage return and line feed.
    private static void Append(StringBuilder record, string tag, string? value)
    {
        if (value is not null)
        {
            record.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
        }
    }
}
