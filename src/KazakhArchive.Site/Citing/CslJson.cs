using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>Writes a citation as CSL-JSON, the data model of citation processors (citationstyles.org, schema 1.0.2).</summary>
public static class CslJson
{
    public const string Extension = ".csl.json";
    public const string MediaType = "application/vnd.citationstyles.csl+json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    public static string Write(Citation citation)
    {
        var work = citation.Work;
        var isPart = citation.Reference is not null;
        var item = new JsonObject
        {
            ["id"] = CitationFields.KeyOf(citation),
            ["type"] = CitationFields.IsWeb(citation) ? "webpage" : isPart ? "chapter" : "book",
            ["title"] = citation.ChapterTitle ?? citation.BothTitles,
            ["original-title"] = citation.ChapterTitle ?? citation.OriginalTitle,
            ["language"] = work.Language.Code(),
            ["publisher"] = CitationFields.Archive,
            ["archive"] = CitationFields.Archive,
            ["edition"] = CitationFields.EditionOf(citation),
            ["genre"] = CitationFields.SourceOf(citation),
            ["URL"] = citation.Permalink,
        };
        if (CitationFields.DateOf(citation) is DateOnly day)
        {
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.Day)) };
        }

        if (work.Authors.Count > 0)
        {
            item["author"] = Names(work.Authors.Select(Citation.BothNames));
            item["original-author"] = Names(work.Authors.Select(author => author.Original));
        }

        if (isPart)
        {
            item["container-title"] = citation.ChapterTitle is null ? null : citation.BothTitles;
            item["chapter-number"] = citation.Chapter?.Number.ToString();
            item["section"] = citation.Reference.ToString();
            item["page"] = citation.Pages is PrintedPages pages ? Locator.PagesOf(pages).Replace('\u2013', '-') : null;
        }

        item["archive_location"] = citation.Identifier;
        foreach (var empty in item.Where(field => field.Value is null).Select(field => field.Key).ToList())
        {
            item.Remove(empty);
        }

        return new JsonArray(item).ToJsonString(Readable) + "\n";
    }

    private static JsonArray Names(IEnumerable<string> names) =>
        new([.. names.Select(name => new JsonObject { ["literal"] = name })]);
}
