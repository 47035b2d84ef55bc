using System.Text.Json;
using System.Text.Json.Nodes;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Exports;

/// <summary>What leads from a text to how it is cited, described and licensed, and to its forms: level 1 in headers, level 2 as a set of links (RFC 9264).</summary>
public static class Signposts
{
    public const string Extension = ".linkset.json";
    public const string MediaType = "application/linkset+json";

    private const string Page = "text/html";

    // Headers are not compressed, and a first visit has forty kilobytes: those of every page name one form of each kind, the set of links all.
    private static readonly string[] InHeaders = [TeiDocument.Extension, CslJson.Extension];

    /// <summary>In the headers of the page of a text; nothing of it leads to the page itself.</summary>
    public static IEnumerable<Signpost> OfPage(Citation citation) => All(citation, extension => InHeaders.Contains(extension, StringComparer.Ordinal));

    private static IEnumerable<Signpost> All(Citation citation, Predicate<string> isNamed) =>
    [
        new(citation.Permalink, "cite-as"),
        .. CitationFormat.All.Where(format => isNamed(format.Extension))
            .Select(format => new Signpost(citation.Path + format.Extension, "describedby", format.MediaType)),
        .. ExportForm.All.Where(form => isNamed(form.Extension)).Select(form => new Signpost(citation.Path + form.Extension, "item", form.MediaType)),
        new(CollectionOf(citation), "collection", Page),
        new(WorkRights.Of(citation.Work), "license"),
        .. citation.Work.Authors.Select(author => new Signpost(AddressOf(citation, PassageUrls.WorksBy(author.Original)), "author", Page)),
        new("https://schema.org/AboutPage", "type"),
        new($"https://schema.org/{TypeOf(citation)}", "type"),
        new(citation.Path + Extension, "linkset", MediaType),
    ];

    /// <summary>Of one of the forms of a text: back to its page.</summary>
    /// <param name="isDescription">Whether the form says something of the text, and is not the text itself.</param>
    public static IEnumerable<Signpost> OfForm(string path, string permalink, bool isDescription) =>
    [
        new(permalink, "cite-as"),
        new(path, isDescription ? "describes" : "collection", Page),
        new(path + Extension, "linkset", MediaType),
    ];

    public static string ToHeader(IEnumerable<Signpost> links) =>
        string.Join(", ", links.Select(link => link.Type is null ? $"<{link.Href}>; rel=\"{link.Relation}\"" : $"<{link.Href}>; rel=\"{link.Relation}\"; type=\"{link.Type}\""));

    /// <summary>The page's links, and those that lead from each form back to it.</summary>
    public static string ToLinkset(Citation citation)
    {
        var page = new JsonArray(new JsonObject { ["href"] = citation.Permalink, ["type"] = Page });
        var links = All(citation, _ => true).Where(link => link.Relation != "linkset").Select(link => link with { Href = AddressOf(citation, link.Href) }).ToList();
        var own = new JsonObject { ["anchor"] = citation.Permalink };
        foreach (var relation in links.GroupBy(link => link.Relation))
        {
            own[relation.Key] = new JsonArray([.. relation.Select(link => Target(link))]);
        }

        IEnumerable<JsonNode> back = links
            .Where(link => link.Relation is "item" or "describedby")
            .Select(link => new JsonObject { ["anchor"] = link.Href, [link.Relation == "item" ? "collection" : "describes"] = page.DeepClone() });
        return new JsonObject { ["linkset"] = new JsonArray([own, .. back]) }.ToJsonString(JsonSerializerOptions.Web) + "\n";
    }

    private static JsonObject Target(Signpost link)
    {
        var target = new JsonObject { ["href"] = link.Href };
        if (link.Type is not null)
        {
            target["type"] = link.Type;
        }

        return target;
    }

    /// <summary>Of a part the work, of a work the shelf.</summary>
    private static string CollectionOf(Citation citation) =>
        AddressOf(citation, citation.Reference is null ? PassageUrls.Shelf : PassageUrls.MachineForm(citation.Edition, null, ""));

    private static string TypeOf(Citation citation) => citation.Reference switch
    {
        null => CitationFields.IsBook(citation) ? "Book" : "Article",
        { First.Kind: PassageIdKind.Chapter } => "Chapter",
        _ => "Quotation",
    };

    private static string AddressOf(Citation citation, string address) => address.StartsWith('/') ? citation.AddressOf(address) : address;
}

/// <summary>A typed link from the page of a text to what belongs to it (https://signposting.org, RFC 8288).</summary>
/// <param name="Type">The media type of what is linked; null where that says nothing.</param>
public sealed record Signpost(string Href, string Relation, string? Type = null);
