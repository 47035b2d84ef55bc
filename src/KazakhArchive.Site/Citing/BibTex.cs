using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>Writes a citation for BibTeX and biblatex, in UTF-8.</summary>
public static class BibTex
{
    public const string Extension = ".bib";
    public const string MediaType = "application/x-bibtex; charset=utf-8";

    public static string Write(Citation citation)
    {
        var work = citation.Work;
        var isPart = citation.Reference is not null;
        var entry = new StringBuilder($"@{TypeOf(citation, isPart)}{{{CitationFields.KeyOf(citation)}");
        if (work.Authors.Count > 0)
        {
            // The inner braces keep a name whole: nothing says which part of it is a family name.
            Append(entry, "author", string.Join(" and ", work.Authors.Select(author => $"{{{Escape(Citation.BothNames(author))}}}")));
        }

        Append(entry, "title", $"{{{Escape(citation.ChapterTitle ?? citation.BothTitles)}}}");
        if (isPart)
        {
            Append(entry, "booktitle", citation.ChapterTitle is null ? null : $"{{{Escape(citation.BothTitles)}}}");
            Append(entry, "chapter", citation.Chapter?.Number.ToString());
            Append(entry, "pages", citation.Pages is PrintedPages pages ? Locator.PagesOf(pages).Replace("\u2013", "--", StringComparison.Ordinal) : null);
        }

        Append(entry, "publisher", Escape(CitationFields.Archive));
        Append(entry, "year", CitationFields.DateOf(citation)?.ToString("yyyy", CultureInfo.InvariantCulture));
        Append(entry, "edition", Escape(CitationFields.EditionOf(citation)));
        Append(entry, "howpublished", Escape(CitationFields.SourceOf(citation)));
        Append(entry, "note", CitationFields.PlaceOf(citation) is string place ? Escape(place) : null);
        Append(entry, "langid", work.Language == Language.Arabic ? "arabic" : work.Language == Language.Urdu ? "urdu" : work.Language.Code());
        Append(entry, "url", citation.Permalink);
        Append(entry, "eprint", citation.Identifier);
        return entry.Append("\n}\n").ToString();
    }

    private static string TypeOf(Citation citation, bool isPart) => CitationFields.IsWeb(citation) ? "misc" : isPart ? "incollection" : "book";

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
