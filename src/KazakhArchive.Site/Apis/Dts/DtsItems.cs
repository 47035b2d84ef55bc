using System.Text.Json;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>Describes the archive, its works and their resources.</summary>
public sealed class DtsItems(DtsCollections collections, DtsAddresses addresses)
{
    public static IReadOnlyList<string> MediaTypes { get; } = ["application/tei+xml", "text/html", "text/plain"];

    public DtsItem Root => new(DtsCollections.Root, IsResource: false, json =>
    {
        json.WriteString("title", UiStrings.Get("SiteName", Language.English));
        WriteCounts(json, parents: 0, collections.Works.Count);
        json.WriteString("collection", addresses.CollectionOf(DtsCollections.Root));
        json.WriteStartObject("dublinCore");
        DtsJson.WriteLocalized(json, "title", Words("SiteName"));
        DtsJson.WriteLocalized(json, "description", Words("SiteTagline"));
        json.WriteEndObject();
    });

    /// <summary>The Collection of a work, which holds its resource; null while its files cannot be read.</summary>
    public DtsItem? Work(CatalogueEntry entry) => collections.Describe(entry) is not Work work ? null : new DtsItem(work.Id.Value, IsResource: false, json =>
    {
        WriteTitle(json, work);
        WriteCounts(json, parents: 1, children: 1);
        json.WriteString("collection", addresses.CollectionOf(work.Id.Value));
        WriteDublinCore(json, work);
    });

    /// <summary>Null while the work's files cannot be read.</summary>
    public DtsItem? Resource(CatalogueEntry entry) => collections.Open(entry) is not DtsResource resource ? null : new DtsItem(resource.Id, IsResource: true, json =>
    {
        WriteTitle(json, resource.Edition.Work);
        WriteCounts(json, parents: 1, children: 0);
        WriteEndpoints(json, resource);
        json.WriteString("download", addresses.Absolute(PassageUrls.PlainText(resource.Edition, null, Texts.Orthography.Layer.Reading)));
        WriteDublinCore(json, resource.Edition.Work);
    });

    /// <summary>What leads on from a resource; the same wherever it is shown.</summary>
    public void WriteEndpoints(Utf8JsonWriter json, DtsResource resource)
    {
        json.WriteString("collection", addresses.CollectionOf(resource.Id));
        json.WriteString("navigation", addresses.NavigationOf(resource.Id));
        json.WriteString("document", addresses.DocumentOf(resource.Id));
        DtsJson.WriteUris(json, "mediaTypes", MediaTypes);
        json.WriteStartArray("citationTrees");
        foreach (var tree in resource.Trees)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CitationTree");
            if (tree.Identifier is not null)
            {
                json.WriteString("identifier", tree.Identifier);
            }

            WriteStructure(json, tree.CiteTypes, 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A level that has none below it has no citeStructure at all.</summary>
    private static void WriteStructure(Utf8JsonWriter json, IReadOnlyList<string> citeTypes, int level)
    {
        if (level == citeTypes.Count)
        {
            return;
        }

        json.WriteStartArray("citeStructure");
        json.WriteStartObject();
        json.WriteString("@type", "CiteStructure");
        json.WriteString("citeType", citeTypes[level]);
        WriteStructure(json, citeTypes, level + 1);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTitle(Utf8JsonWriter json, Work work)
    {
        json.WriteString("title", work.TitleProper);
        json.WriteString("description", work.Abstract.English);
    }

    private static void WriteCounts(Utf8JsonWriter json, int parents, int children)
    {
        json.WriteNumber("totalParents", parents);
        json.WriteNumber("totalChildren", children);
    }

    private void WriteDublinCore(Utf8JsonWriter json, Work work)
    {
        json.WriteStartObject("dublinCore");
        DtsJson.WriteUris(json, "identifier", [addresses.Absolute(PassageUrls.Work(work.Id))]);
        (Language, string)[] original = work.OriginalTitle is string title ? [(work.Language, title)] : [];
        DtsJson.WriteValues(json, "title", [.. original, .. InAll(work.Title)]);
        DtsJson.WriteValues(json, "creator",
            [.. work.Authors.SelectMany(author => InAll(author.Name).Prepend((work.Language, author.Original)))]);
        if (work.Bibliography.Publisher is string publisher)
        {
            DtsJson.WriteValues(json, "publisher", [(work.Language, publisher)]);
        }

        if (work.Bibliography.Year is { } year)
        {
            DtsJson.WriteValues(json, "date", [(work.Language, year.Printed)]);
        }

        if (work.Bibliography.Editors.Concat(work.Bibliography.Translators).ToList() is { Count: > 0 } contributors)
        {
            DtsJson.WriteValues(json, "contributor", [.. contributors.Select(person => (work.Language, person.Original))]);
        }

        DtsJson.WriteUris(json, "language", [$"http://id.loc.gov/vocabulary/iso639-1/{work.Language.Code()}"]);
        DtsJson.WriteUris(json, "type", ["http://purl.org/dc/dcmitype/Text"]);
        DtsJson.WriteValues(json, "subject", [.. work.Subjects.SelectMany(subject => Languages.All.Select(language => (language, collections.Subjects.LabelOf(subject, language))))]);
        DtsJson.WriteLocalized(json, "description", work.Abstract);
        DtsJson.WriteLocalized(json, "provenance", work.Source.Description);
        if (work.Source.Url is Uri url)
        {
            DtsJson.WriteUris(json, "source", [url.AbsoluteUri]);
        }

        DtsJson.WriteLocalized(json, "rights", work.Rights);
        DtsJson.WriteUris(json, "license", [WorkRights.Of(work)]);
        json.WriteEndObject();
    }

    private static IEnumerable<(Language Language, string Value)> InAll(LocalizedText text) =>
        Languages.All.Select(language => (language, text.In(language)));

    private static LocalizedText Words(string key) =>
        new(UiStrings.Get(key, Language.Urdu), UiStrings.Get(key, Language.Arabic), UiStrings.Get(key, Language.English));
}
