using KazakhArchive.Site.Addresses;

namespace KazakhArchive.Site.Apis.OpenApi;

/// <summary>An operation for programs, as the OpenAPI document describes it.</summary>
/// <param name="Path">As it is routed.</param>
/// <param name="Id">Unique; clients name their methods by it.</param>
/// <param name="MediaType">Of the answer.</param>
/// <param name="Parameters">Of the query: name, what it means, whether it is needed.</param>
public sealed record ProgramOperation(string Path, string Id, string Summary, string MediaType, params IReadOnlyList<(string Name, string Meaning, bool IsNeeded)> Parameters)
{
    private const string Json = "application/json";
    private const string Card = Responses.ShareCard.MediaType;
    private const string LinkedData = Citing.LinkedData.MediaType;

    private static readonly (string, string, bool) Page = ("page", "The page of the answer, counted from 1.", false);
    private static readonly (string, string, bool) Resource = ("resource", "The id of a DTS Resource.", true);
    private static readonly (string, string, bool)[] Units = [("ref", "One citable unit.", false), ("start", "The first unit of a range.", false), ("end", "The last unit of a range.", false), ("tree", "A citation tree other than the default one: page, note, figure.", false)];

    public static IReadOnlyList<ProgramOperation> All { get; } =
    [
        new(PassageUrls.SearchApi, "search", "Search the texts in any script and spelling.", Json,
            ("q", "The query, with the operators of the help page.", false), ("work", "Ids of works, separated by commas.", false), ("lang", "Languages of the texts.", false),
            ("kind", "Kinds of passages.", false), ("from", "The earliest year that a passage mentions.", false), ("to", "The latest year.", false),
            ("sort", "relevance or book.", false), ("limit", "Hits per page, 200 at most.", false), ("offset", "The first hit, counted from 0, instead of a page.", false), Page),
        new(PassageUrls.SuggestApi, "suggest", "Completions of what has been typed so far.", Json, ("q", "What has been typed.", true)),
        new(PassageUrls.SuggestOpenSearch, "suggestOpenSearch", "The same for the address bar of a browser.", Search.SuggestApi.OpenSearchMediaType, ("q", "What has been typed.", true)),
        new(PassageUrls.Reconcile, "reconcile", "Match names with those of the archive (Reconciliation Service API 0.2); without queries, a description of the service.", Json, ("queries", "A JSON object of queries.", false)),
        new(PassageUrls.OEmbed, "oembed", "How to show a passage on another site (oEmbed 1.0).", Json,
            ("url", "The address of the passage.", true), ("format", "json.", false), ("maxwidth", "Pixels.", false), ("maxheight", "Pixels.", false)),
        new(PassageUrls.Dts, "dts", "The entry point of Distributed Text Services 1.0.", LinkedData),
        new(PassageUrls.DtsCollection, "dtsCollection", "Works and their resources.", LinkedData, ("id", "A collection or resource.", false), ("nav", "children or parents.", false), Page),
        new(PassageUrls.DtsNavigation, "dtsNavigation", "The citable units of a resource.", LinkedData, [Resource, .. Units, ("down", "How many levels below, -1 for all.", false), Page]),
        new(PassageUrls.DtsDocument, "dtsDocument", "A resource or a part of it.", "application/tei+xml", [Resource, .. Units, ("mediaType", "application/tei+xml, text/html or text/plain.", false)]),
        new(PassageUrls.Oai, "oai", "Harvest descriptions of the works (OAI-PMH 2.0).", "text/xml",
            ("verb", "Identify, ListMetadataFormats, ListSets, ListIdentifiers, ListRecords or GetRecord.", true), ("metadataPrefix", "oai_dc or mods.", false), ("identifier", "The identifier of a record.", false),
            ("from", "The first day.", false), ("until", "The last day.", false), ("set", "A set.", false), ("resumptionToken", "Continues a long list.", false)),
        new(PassageUrls.Opds, "opds", "The books as a catalogue for reading apps (OPDS 2.0).", Discovery.OpdsCatalogue.MediaType, Page),
        new(PassageUrls.NamesGeoJson, "places", "Every name with a place on the map (GeoJSON).", Names.PlacesGeoJson.MediaType),
        new(PassageUrls.Names + "/{id}.jsonld", "name", "What is known about a name (schema.org).", LinkedData),
        new(PassageUrls.Glossary, "glossary", "The glossary (SKOS).", LinkedData),
        new(PassageUrls.ArchiveCard, "archiveCard", "The picture shown when the archive is shared: its name.", Card),
        new(PassageUrls.Names + "/{id}" + PassageUrls.CardExtension, "nameCard", "The picture shown when a name is shared.", Card),
        new(PassageUrls.TextSchema, "textSchema", "The schema of a text in JSON (JSON Schema 2020-12).", Exports.Json.JsonSchemaFile.MediaType),
        .. OfTexts(".tei.xml", "tei", "TEI P5, both layers", "application/tei+xml"),
        .. OfTexts(".json", "json", "JSON, both layers", Json),
        .. OfTexts(".md", "markdown", "Markdown, both layers", "text/markdown"),
        .. OfTexts(".txt", "text", "Plain text", "text/plain", ("layer", "reading or diplomatic.", false)),
        .. OfTexts(".epub", "epub", "E-book", "application/epub+zip"),
        .. OfTexts(".bib", "bibtex", "A citation for BibTeX", "application/x-bibtex"),
        .. OfTexts(".ris", "ris", "A citation for reference managers", "application/x-research-info-systems"),
        .. OfTexts(".csl.json", "csl", "A citation for citation processors", "application/vnd.citationstyles.csl+json"),
        .. OfTexts(".jsonld", "linkedData", "A description in schema.org terms", LinkedData),
        .. OfTexts(".linkset.json", "linkset", "Links to its formats and descriptions (RFC 9264)", "application/linkset+json"),
        .. OfTexts(PassageUrls.CardExtension, "card", "A picture of how it begins, for messengers", Card),
    ];

    private static IEnumerable<ProgramOperation> OfTexts(string extension, string id, string what, string mediaType, params (string, string, bool)[] parameters) =>
    [
        new($"/{{work}}{extension}", $"{id}OfWork", $"{what}: a whole work.", mediaType, parameters),
        new($"/{{work}}/{{reference}}{extension}", $"{id}OfPart", $"{what}: a chapter, a passage, a range, a note, a figure or a printed page.", mediaType, parameters),
    ];
}
