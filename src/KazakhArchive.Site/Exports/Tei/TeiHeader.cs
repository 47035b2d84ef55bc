using System.Globalization;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>Writes teiHeader: what the text is, whence it comes, how it was edited. The schema fixes the order of the elements.</summary>
public sealed class TeiHeader(TeiXml xml, Edition edition)
{
    private const string PlaceOfNormalization = "<?normalization?>";

    // Its lines end as the file's own do on the machine that built the site; one kind of line end keeps the bytes the same.
    private static readonly string Encoding = ReadEncoding().ReplaceLineEndings("\n");

    private readonly Work work = edition.Work;

    /// <param name="address">The absolute address of the very document.</param>
    /// <param name="reference">What of the work the document holds; null for all of it.</param>
    public void Write(string address, string? reference)
    {
        using (xml.Element("teiHeader", ("xml:lang", "en")))
        {
            xml.NewLine();
            WriteFileDesc(address, reference);
            WriteEncodingDesc();
            WriteProfileDesc();
            WriteRevisionDesc();
        }

        xml.NewLine();
    }

    private void WriteFileDesc(string address, string? reference)
    {
        using (xml.Element("fileDesc"))
        {
            xml.NewLine();
            WriteTitleStmt();
            using (xml.Element("editionStmt"))
            {
                xml.Element("edition", Language.English, RevisionWords.Of(edition, Language.English), ("n", NumberOfRevision()));
            }

            xml.NewLine();
            WritePublicationStmt(address, reference);
            WriteSourceDesc();
        }

        xml.NewLine();
    }

    private void WriteTitleStmt()
    {
        using (xml.Element("titleStmt"))
        {
            WriteTitles();
            foreach (var author in work.Authors)
            {
                xml.Element("author", work.Language, author.Original);
            }

            using (xml.Element("respStmt", ("xml:id", TeiInlines.Editor[1..])))
            {
                xml.Element("resp", "Transcription, emendation and encoding");
                xml.Element("orgName", UiStrings.Get("SiteName", Language.English));
            }
        }

        xml.NewLine();
    }

    private void WriteTitles()
    {
        using (xml.Element("title", ("type", "main"), ("xml:lang", work.Language.Code())))
        {
            if (work.OriginalTitle is string original)
            {
                xml.Text(original);
            }
            else
            {
                xml.Element("supplied", work.Title.In(work.Language), ("reason", "title"), ("resp", TeiInlines.Editor));
            }
        }

        foreach (var language in Languages.All.Where(language => language != work.Language))
        {
            xml.Element("title", language, work.Title.In(language), ("type", "alt"));
        }
    }

    private void WritePublicationStmt(string address, string? reference)
    {
        using (xml.Element("publicationStmt"))
        {
            xml.Element("publisher", UiStrings.Get("SiteName", Language.English));
            if (edition.Dated is DateOnly day)
            {
                xml.Element("date", IsoDate.Write(day), ("when", IsoDate.Write(day)));
            }

            xml.Element("idno", address, ("type", "URL"));
            xml.Element("idno", reference is null ? work.Id.Value : $"{work.Id}/{reference}", ("type", "reference"));
            using var availability = xml.Element("availability", ("status", work.Bibliography.Licence is null ? "unknown" : null));
            xml.Element("licence", WorkRights.Of(work), ("target", WorkRights.Of(work)));
            WriteInAll("p", work.Rights);
        }

        xml.NewLine();
    }

    private void WriteSourceDesc()
    {
        using (xml.Element("sourceDesc"))
        {
            using var bibl = xml.Element("bibl", ("type", work.Source.Kind));
            if (work.OriginalTitle is string original)
            {
                xml.Element("title", work.Language, original);
            }

            foreach (var author in work.Authors)
            {
                xml.Element("author", work.Language, author.Original);
            }

            WriteBibliography(work.Bibliography);
            if (work.Source.Url is Uri url)
            {
                xml.Element("ptr", ("target", url.AbsoluteUri)).Dispose();
            }

            xml.Element("idno", work.Sha256, ("type", "sha256"));
            WriteInAll("note", work.Source.Description);
        }

        xml.NewLine();
    }

    /// <summary>Of the printed book, as far as it is known, in its own language.</summary>
    private void WriteBibliography(Bibliography known)
    {
        foreach (var editor in known.Editors)
        {
            xml.Element("editor", work.Language, editor.Original);
        }

        foreach (var translator in known.Translators)
        {
            xml.Element("editor", work.Language, translator.Original, ("role", "translator"));
        }

        WriteKnown("edition", known.Edition);
        WriteKnown("pubPlace", known.Place);
        WriteKnown("publisher", known.Publisher);
        if (known.Year is { } year)
        {
            xml.Element("date", year.Printed, ("when", year.Gregorian?.ToString("0000", CultureInfo.InvariantCulture)));
        }

        if (known.Volumes is int volumes)
        {
            xml.Element("extent", string.Create(CultureInfo.InvariantCulture, $"{volumes} volumes"));
        }

        if (known.Series is string series)
        {
            using var element = xml.Element("series");
            xml.Element("title", work.Language, series);
        }

        foreach (var identifier in known.Identifiers)
        {
            xml.Element("idno", identifier.Value, ("type", identifier.Scheme.Id));
        }
    }

    private void WriteKnown(string element, string? text)
    {
        if (text is not null)
        {
            xml.Element(element, work.Language, text);
        }
    }

    private void WriteEncodingDesc()
    {
        var parts = Encoding.Split(PlaceOfNormalization);
        using (xml.Element("encodingDesc"))
        {
            xml.NewLine();
            xml.Raw(parts[0]);
            using (xml.Element("normalization", ("method", "markup")))
            {
                WriteInAll("p", work.Normalisation);
            }

            xml.Raw(parts[1]);
        }

        xml.NewLine();
    }

    private void WriteProfileDesc()
    {
        using (xml.Element("profileDesc"))
        {
            foreach (var language in Languages.All)
            {
                using var summary = xml.Element("abstract", ("xml:lang", language.Code()));
                xml.Element("p", work.Abstract.In(language));
            }

            using (xml.Element("langUsage"))
            {
                xml.Element("language", LanguageNames.Of(work.Language, Language.English), ("ident", work.Language.Code()));
            }

            using (xml.Element("textClass"))
            {
                using var keywords = xml.Element("keywords");
                foreach (var subject in work.Subjects)
                {
                    xml.Element("term", edition.Names.Subjects.LabelOf(subject, Language.English));
                }
            }
        }

        xml.NewLine();
    }

    private void WriteRevisionDesc()
    {
        using (xml.Element("revisionDesc"))
        {
            var when = edition.Dated is DateOnly day ? IsoDate.Write(day) : null;
            xml.Element("change", Language.English, RevisionWords.Of(edition, Language.English), ("n", NumberOfRevision()), ("when", when));
        }

        xml.NewLine();
    }

    private void WriteInAll(string element, LocalizedText text)
    {
        foreach (var language in Languages.All)
        {
            xml.Element(element, language, text.In(language));
        }
    }

    /// <summary>Null where the words are no revision's.</summary>
    private string? NumberOfRevision() => edition.Revision?.Number.ToString(CultureInfo.InvariantCulture);

    private static string ReadEncoding()
    {
        using var stream = typeof(TeiHeader).Assembly.GetManifestResourceStream("Exports/encoding.xml")
            ?? throw new FileNotFoundException("The description of the encoding is not embedded.", "encoding.xml");
        using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
