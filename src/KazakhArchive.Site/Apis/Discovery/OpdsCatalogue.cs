using System.Globalization;
using System.Text.Json;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports.Epub;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Discovery;

/// <summary>The archive as reading apps browse it: a catalogue of books to be had (OPDS 2.0, https://drafts.opds.io/opds-2.0).</summary>
public static class OpdsCatalogue
{
    public const string MediaType = "application/opds+json";

    private const int OnPage = 50;
    private const string OpenAccess = "http://opds-spec.org/acquisition/open-access";

    public static int LastPage(Library library) => PageList.LastOf(library.Works.Count, OnPage);

    /// <param name="page">From 1 to the last.</param>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static void Write(Utf8JsonWriter json, Library library, int page, Func<string, string> absolute)
    {
        json.WriteStartObject();
        json.WriteStartObject("metadata");
        json.WriteString("title", UiStrings.Get("SiteName", Language.English));
        json.WriteNumber("numberOfItems", library.Works.Count);
        json.WriteNumber("itemsPerPage", OnPage);
        json.WriteNumber("currentPage", page);
        json.WriteEndObject();
        json.WriteStartArray("links");
        WriteLink(json, absolute(PassageUrls.OpdsPage(page)), MediaType, "self");
        WriteLink(json, absolute(PassageUrls.Shelf), "text/html", "alternate");
        foreach (var (relation, other) in ((string, int)[])[("first", 1), ("previous", page - 1), ("next", page + 1), ("last", LastPage(library))])
        {
            if (other >= 1 && other <= LastPage(library) && LastPage(library) > 1)
            {
                WriteLink(json, absolute(PassageUrls.OpdsPage(other)), MediaType, relation);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("publications");
        foreach (var work in library.Works.Skip((page - 1) * OnPage).Take(OnPage))
        {
            Write(json, library, work, absolute);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Library library, CatalogueEntry work, Func<string, string> absolute)
    {
        json.WriteStartObject();
        json.WriteStartObject("metadata");
        json.WriteString("@type", "http://schema.org/Book");
        json.WriteString("identifier", absolute(PassageUrls.Work(work.Id)));
        WriteInAll(json, "title", work.OriginalTitle is string original ? new Dictionary<Language, string> { [work.Language] = original } : [], work.Title);
        json.WriteStartArray("author");
        foreach (var author in work.Authors)
        {
            json.WriteStartObject();
            WriteInAll(json, "name", new Dictionary<Language, string> { [work.Language] = author.Original }, author.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("language", work.Language.Code());
        json.WriteString("publisher", UiStrings.Get("SiteName", Language.English));
        json.WriteString("modified", string.Create(CultureInfo.InvariantCulture, $"{PublicationDates.Of(work):yyyy-MM-dd}T00:00:00Z"));
        json.WriteStartArray("subject");
        foreach (var subject in work.Subjects)
        {
            json.WriteStringValue(library.Gazetteer.Subjects.LabelOf(subject, Language.English));
        }

        json.WriteEndArray();
        // Not while its files cannot be read.
        if (library.ReadWork(work.Id) is Work about)
        {
            json.WriteString("description", about.Abstract.English);
        }

        json.WriteEndObject();
        json.WriteStartArray("links");
        WriteLink(json, absolute(PassageUrls.Work(work.Id) + EpubBook.Extension), EpubBook.MediaType, OpenAccess);
        WriteLink(json, absolute(PassageUrls.Work(work.Id)), "text/html", "alternate");
        json.WriteEndArray();
        json.WriteStartArray("images");
        json.WriteStartObject();
        json.WriteString("href", absolute(PassageUrls.Work(work.Id) + PassageUrls.CardExtension));
        json.WriteString("type", ShareCard.MediaType);
        json.WriteNumber("width", ShareCard.WidthPx);
        json.WriteNumber("height", ShareCard.HeightPx);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A string for each language; what is given wins over the translation.</summary>
    private static void WriteInAll(Utf8JsonWriter json, string name, Dictionary<Language, string> own, LocalizedText text)
    {
        json.WriteStartObject(name);
        foreach (var language in Languages.All)
        {
            json.WriteString(language.Code(), own.GetValueOrDefault(language, text.In(language)));
        }

        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, string address, string mediaType, string relation)
    {
        json.WriteStartObject();
        json.WriteString("href", address);
        json.WriteString("type", mediaType);
        json.WriteString("rel", relation);
        json.WriteEndObject();
    }
}
