using System.Globalization;
using System.Text;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>Writes a citation for BibTeX and biblatex, in UTF-8.</summary>
public static class BibTex
{
    public const string Extension = ".bib";
    public const string MediaType = "application/x-bibtex; charset=utf-8";

    /// <param name="today">The day on which it is asked for, for texts that may change.</param>
    public static string Write(Citation citation, DateOnly today)
    {
        var work = citation.Work;
        var (isPart, isBook, known) = (citation.Reference is not null, CitationFields.IsBook(citation), work.Bibliography);
        var entry = new StringBuilder($"@{TypeOf(isBook, isPart)}{{{CitationFields.KeyOf(citation)}");
        if (work.Authors.Count > 0)
        {
            Append(entry, "author", Names(work.Authors));
        }

        Append(entry, "editor", Names(known.Editors));
        Append(entry, "translator", Names(known.Translators));

        Append(entry, "title", $"{{{Escape(CitationFields.TitleOf(citation))}}}");
        if (isPart)
        {
            Append(entry, "booktitle", isBook ? $"{{{Escape(citation.BothTitles)}}}" : null);
            Append(entry, "chapter", isBook ? citation.Chapter?.Number.ToString() : null);
            Append(entry, "pages", citation.Pages is PrintedPages pages ? Locator.PagesOf(pages).Replace("\u2013", "--", StringComparison.Ordinal) : null);
        }

        Append(entry, isBook ? "publisher" : "organization", EscapeKnown(isBook ? CitationFields.PublisherOf(citation) : CitationFields.Archive));
        Append(entry, "address", EscapeKnown(known.Place));
        Append(entry, "series", EscapeKnown(known.Series));
        Append(entry, "volumes", known.Volumes?.ToString(CultureInfo.InvariantCulture));
        Append(entry, "year", CitationFields.YearOf(citation)?.ToString("0000", CultureInfo.InvariantCulture));
        Append(entry, "edition", isBook ? EscapeKnown(CitationFields.PublishedEditionOf(citation)) : null);
        Append(entry, "note", CitationFields.PlaceOf(citation) is string place ? Escape(place) : null);
        Append(entry, "langid", work.Language == Language.Arabic ? "arabic" : work.Language == Language.Urdu ? "urdu" : work.Language.Code());
        Append(entry, "isbn", CitationFields.IdentifierOf(citation, IdentifierScheme.Isbn));
        Append(entry, "doi", EscapeKnown(CitationFields.IdentifierOf(citation, IdentifierScheme.Doi)));
        Append(entry, "url", citation.Permalink);
        Append(entry, "urldate", citation.Edition.PinnedTo is null ? IsoDate.Write(today) : null);
        Append(entry, "eprint", citation.Identifier);
        return entry.Append("\n}\n").ToString();
    }

    private static string Names(IReadOnlyList<WorkAuthor> people) => string.Join(" and ", people.Select(PersonName.From).Select(Name));

    private static string? EscapeKnown(string? text) => text is null ? null : Escape(text);

    // A name that is not parted keeps its words together by braces of its own.
    private static string Name(PersonName name) => name.Given is null ? $"{{{Escape(name.Family)}}}" : $"{Escape(name.Family)}, {Escape(name.Given)}";

    private static string TypeOf(bool isBook, bool isPart) => !isBook ? "online" : isPart ? "incollection" : "book";

    private static void Append(StringBuilder entry, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    /// <summary>BibTeX counts braces even behind a backslash, so they go by name; a line end would be a space anyway.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '#' or '$' or '%' or '&' or '_' => $"\\{c}",
                '\r' or '\n' or '\t' => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
