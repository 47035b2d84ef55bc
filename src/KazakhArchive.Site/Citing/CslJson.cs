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

    /// <param name="today">The day on which it is asked for, for texts that may change; the words of a revision do not.</param>
    public static string Write(Citation citation, DateOnly today)
    {
        var work = citation.Work;
        var (isPart, isBook, known) = (citation.Reference is not null, CitationFields.IsBook(citation), work.Bibliography);
        var item = new JsonObject
        {
            ["id"] = CitationFields.KeyOf(citation),
            ["type"] = !isBook ? "webpage" : isPart ? "chapter" : "book",
            ["title"] = CitationFields.TitleOf(citation),
            ["author"] = Names(work.Authors),
            ["editor"] = Names(known.Editors),
            ["translator"] = Names(known.Translators),
            ["container-title"] = !isBook ? CitationFields.Archive : isPart ? citation.BothTitles : null,
            // Styles that print both would name the archive twice.
            ["publisher"] = isBook ? CitationFields.PublisherOf(citation) : null,
            ["publisher-place"] = known.Place,
            ["edition"] = isBook ? CitationFields.PublishedEditionOf(citation) : null,
            ["number-of-volumes"] = known.Volumes,
            ["collection-title"] = known.Series,
            ["issued"] = CitationFields.IssuedOf(citation) is DateOnly day ? Day(day) : CitationFields.YearOf(citation) is int year ? new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(year)) } : null,
            ["accessed"] = citation.Edition.PinnedTo is null ? Day(today) : null,
            ["language"] = work.Language.Code(),
            ["ISBN"] = CitationFields.IdentifierOf(citation, IdentifierScheme.Isbn),
            ["DOI"] = CitationFields.IdentifierOf(citation, IdentifierScheme.Doi),
            ["URL"] = citation.Permalink,
            ["custom"] = new JsonObject { ["license"] = WorkRights.Of(work) },
        };
        if (isPart)
        {
            item["chapter-number"] = isBook ? citation.Chapter?.Number.ToString() : null;
            item["section"] = citation.Reference.ToString();
            item["locator"] = CitationFields.PlaceOf(citation);
            item["page"] = citation.Pages is PrintedPages pages ? Locator.PagesOf(pages).Replace('\u2013', '-') : null;
        }

        foreach (var empty in item.Where(field => field.Value is null).Select(field => field.Key).ToList())
        {
            item.Remove(empty);
        }

        return new JsonArray(item).ToJsonString(Readable) + "\n";
    }

    private static JsonArray? Names(IReadOnlyList<WorkAuthor> people) => people.Count > 0 ? new JsonArray([.. people.Select(Name)]) : null;

    private static JsonObject Name(WorkAuthor author) => PersonName.From(author) switch
    {
        { Given: string given } name => new JsonObject { ["family"] = name.Family, ["given"] = given },
        var name => new JsonObject { ["literal"] = name.Family },
    };

    private static JsonObject Day(DateOnly day) => new() { ["date-parts"] = new JsonArray(new JsonArray(day.Year, day.Month, day.Day)) };
}
