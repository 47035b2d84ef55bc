using System.Globalization;
using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Addresses;

/// <summary>
/// Every path of the site; what a reader asks for behind one, <see cref="AddressWriter"/> writes. Paths are ASCII and never need escaping:
/// work ids and references hold only letters, digits, hyphens and dots.
/// </summary>
public static class PassageUrls
{
    public const string Shelf = "/";
    public const string About = "/about";
    public const string Rights = "/rights";
    public const string Preferences = "/preferences";
    public const string PreferencesStylesheet = "/preferences.css";
    public const string Archive = "/archive.zip";
    /// <summary>What is shown where somebody shares a page that has no picture of its own.</summary>
    public const string ArchiveCard = "/archive.png";
    public const string CardExtension = ".png";
    public const string Search = "/search";
    public const string SearchForm = "/search/advanced";
    public const string Concordance = "/search/concordance";
    public const string Word = "/search/word";
    public const string ConcordanceCsv = "/search/concordance.csv";
    public const string ConcordanceTsv = "/search/concordance.tsv";
    public const string Help = "/help";
    public const string HelpForPrograms = "/help/programs";
    public const string Compare = "/compare";
    public const string Map = "/map";
    public const string Kept = "/kept";
    public const string Offline = "/offline";
    public const string OfflineWorker = "/service-worker.js";
    public const string Names = "/names";
    public const string Timeline = "/timeline";
    /// <summary>What programs ask differs in parameters of their own, and is made in a millisecond.</summary>
    public const string Programs = "/api";

    public const string SearchApi = "/api/search";
    public const string SuggestApi = "/api/suggest";
    public const string SuggestOpenSearch = "/api/suggest/opensearch";
    public const string Reconcile = "/api/reconcile";
    public const string OpenApi = "/api/openapi";
    public const string TextSchema = "/api/schemas/text";
    public const string Opds = "/opds.json";
    public const string Glossary = "/glossary.jsonld";
    public const string NamesGeoJson = "/names.geojson";
    public const string NamesTei = "/names.tei.xml";
    public const string SecurityText = "/.well-known/security.txt";
    public const string OEmbed = "/oembed";
    public const string Health = "/health";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    // For programs: feeds, harvesters, crawlers, text services.
    public const string Atom = "/atom.xml";
    public const string Oai = "/oai";
    public const string OpenSearch = "/opensearch.xml";
    public const string Robots = "/robots.txt";
    public const string Sitemap = "/sitemap.xml";
    public const string Dts = "/api/dts/";
    public const string DtsCollection = "/api/dts/collection/";
    public const string DtsNavigation = "/api/dts/navigation/";
    public const string DtsDocument = "/api/dts/document/";

    /// <summary>The images of a work's pages, behind its id.</summary>
    public const string Images = "images";

    public const string ImageExtension = ".jpg";

    // The site's own files.
    public const string Stylesheet = "/css/site.css";
    /// <summary>The face of the interface itself: words of another face take other lines, and move what stands below when theirs comes.</summary>
    public const string FaceStylesheet = "/css/ui-face.css";
    public const string Script = "/js/site.js";
    public const string ShelfScript = "/js/shelf.js";
    public const string SearchScript = "/js/search.js";
    public const string SearchStylesheet = "/css/search.css";
    public const string MapScript = "/js/map.js";
    public const string MapStylesheet = "/css/map.css";
    public const string HelpStylesheet = "/css/help.css";
    public const string NamesScript = "/js/names.js";
    public const string NamesStylesheet = "/css/names.css";
    public const string CompareScript = "/js/compare.js";
    public const string CompareStylesheet = "/css/compare.css";
    public const string OfflineScript = "/js/offline.js";
    public const string CitingScript = "/js/citing.js";
    public const string ReadingScript = "/js/reading.js";
    public const string WordsScript = "/js/words.js";
    public const string MarksScript = "/js/marks.js";
    public const string AloudScript = "/js/aloud.js";
    public const string KeptScript = "/js/kept.js";
    public const string KeptStylesheet = "/css/kept.css";
    public const string TextStylesheet = "/css/text.css";
    public const string TimelineStylesheet = "/css/timeline.css";
    public const string ScanStylesheet = "/css/scan.css";
    public const string ScanScript = "/js/scan.js";
    public const string Icon = "/favicon.svg";
    public const string Faces = "/fonts";

    public static string Work(WorkId work) => $"/{work}";

    public static string Chapter(WorkId work, Ordinal chapter) => $"/{work}/{chapter}";

    /// <summary>The permalink of anything that has a reference: <c>/abc-kazakhstan/3.14</c>, <c>/abc-kazakhstan/n12</c>.</summary>
    public static string Reference(WorkId work, PassageId reference) => $"/{work}/{reference}";

    /// <summary>The permalink of whatever an address points at, ranges included: <c>/abc-kazakhstan/3.14-3.18</c>.</summary>
    public static string Reference(WorkId work, PassageRange reference) => $"/{work}/{reference}";

    /// <summary>The same in the text that the edition is: today's, or that of a revision (<c>/abc-kazakhstan@1/3.14</c>).</summary>
    public static string Reference(Edition edition, PassageId reference) => $"/{edition.Name}/{reference}";

    public static string Reference(Edition edition, PassageRange reference) => $"/{edition.Name}/{reference}";

    /// <summary>A machine form of a work or of a part of it, as the edition has it: <c>/abc-kazakhstan.bib</c>, <c>/abc-kazakhstan@1/3.14.csl.json</c>.</summary>
    /// <param name="reference">Null for the whole work.</param>
    /// <param name="extension">With its dot.</param>
    public static string MachineForm(Edition edition, PassageRange? reference, string extension) =>
        (reference is PassageRange part ? Reference(edition, part) : $"/{edition.Name}") + extension;

    /// <summary>The permalink of what search has found, which knows work and reference by their names only.</summary>
    /// <param name="reference">Empty for the work itself.</param>
    public static string Reference(string work, string reference) => reference.Length == 0 ? $"/{work}" : $"/{work}/{reference}";

    /// <summary>A hit: its passage with the words of the query marked.</summary>
    public static string Hit(string work, string reference, string query) => Reference(work, reference) + Marked(query);

    /// <summary>What behind a reference marks the words of a query.</summary>
    public static string Marked(string query) => AddressWriter.Of("", [("q", AddressWriter.Escape(query))]);

    public static string Name(EntityId name) => $"{Names}/{name}";

    /// <summary>What is known of a name, as linked data.</summary>
    public static string NameData(EntityId name) => $"{Name(name)}.jsonld";

    /// <summary>What is shown where somebody shares the page of a name.</summary>
    public static string NameShareCard(EntityId name) => Name(name) + CardExtension;

    /// <summary>The names that pass a filter; empty or null for a criterion that is not wanted.</summary>
    /// <param name="page">Counted from 1, which is left out of the address.</param>
    /// <param name="sort">Null for the order of their letters.</param>
    public static string FilteredNames(string name, string? group, string? sort = null, int page = 1) =>
        WithQuery(Names, [("name", name), ("group", group), ("sort", sort), Numbered(page)]);

    /// <summary>Every mention of a name in the texts of a language.</summary>
    /// <param name="page">Counted from 1, which is left out of the address.</param>
    public static string NameMentions(EntityId name, Language language, int page = 1) => WithQuery($"{Name(name)}/mentions/{language.Code()}", [Numbered(page)]);

    /// <summary>The image of a page in one of its widths, under an address that may be kept for ever; another image has another.</summary>
    public static string Image(WorkId work, PageImage image, int widthPixels) =>
        string.Create(CultureInfo.InvariantCulture, $"/{work}/{Images}/{image.Number}/{widthPixels}{ImageExtension}?{SiteFiles.DigestKey}={image.Tag}");

    /// <summary>Whether an address is that of an image of a page.</summary>
    public static bool IsImage(PathString path) => path.Value is string address
        && address.EndsWith(ImageExtension, StringComparison.Ordinal) && address.Split('/') is ["", _, Images, _, _];

    /// <summary>A part of a work by itself, for other sites to show in a frame.</summary>
    public static string Embed(Edition edition, PassageRange reference) => $"{Reference(edition, reference)}/embed";

    /// <summary>Where programs ask how to embed what stands under an address (oembed.com).</summary>
    public static string OEmbedOf(string address) => $"{OEmbed}?url={Uri.EscapeDataString(address)}";

    /// <summary>A place in the page of a chapter; element ids there are the references themselves.</summary>
    public static string InChapter(WorkId work, Ordinal chapter, PassageId reference) =>
        reference.Kind == PassageIdKind.Chapter ? Chapter(work, chapter) : $"{Chapter(work, chapter)}#{reference}";

    /// <summary>The same with the words of a search marked.</summary>
    public static string InChapter(WorkId work, Ordinal chapter, PassageId reference, string query) =>
        InChapter(work, chapter, reference).Replace("#", Marked(query) + "#", StringComparison.Ordinal);

    /// <summary>The work as it read in a revision.</summary>
    public static string Pinned(WorkId work, int revision) => string.Create(CultureInfo.InvariantCulture, $"/{work}@{revision}");

    /// <summary>Anything that has a reference, as it read in a revision: <c>/abc-kazakhstan@1/3.14</c>.</summary>
    public static string Pinned(WorkId work, int revision, PassageRange reference) => $"{Pinned(work, revision)}/{reference}";

    /// <summary>What changed from one revision to the next.</summary>
    public static string History(WorkId work) => $"/{work}/history";

    /// <summary>A part of the sitemap, where that is too long for one file.</summary>
    /// <param name="number">From 1.</param>
    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"/sitemap/{number}.xml");

    /// <param name="page">From 1, which is left out of the address.</param>
    public static string AtomPage(int page) => page == 1 ? Atom : string.Create(CultureInfo.InvariantCulture, $"{Atom}?page={page}");

    /// <param name="page">From 1, which is left out of the address.</param>
    public static string OpdsPage(int page) => page == 1 ? Opds : string.Create(CultureInfo.InvariantCulture, $"{Opds}?page={page}");

    /// <param name="reference">Null for the whole work.</param>
    public static string PlainText(Edition edition, PassageRange? reference, Layer layer) =>
        MachineForm(edition, reference, ".txt") + (layer == Layer.Diplomatic ? "?layer=diplomatic" : "");

    /// <summary>
    /// The file of the letters that texts of the language use, in the face in which they are set unless their reader chose another; null
    /// where the device has one.
    /// </summary>
    public static string? BodyFace(Language? language) => language switch
    {
        Language.Urdu => $"{Faces}/noto-nastaliq-urdu-400-core.woff2",
        Language.Arabic => $"{Faces}/amiri-400-core.woff2",
        _ => null,
    };

    /// <summary>What a book embeds: all of Arabic script in the face of its text, and the letters that texts use in that of its headings.</summary>
    public static IReadOnlyList<string> BookFaces(Language language) => language switch
    {
        Language.Urdu => [$"{Faces}/noto-nastaliq-urdu-400-whole.woff2"],
        Language.Arabic => [$"{Faces}/amiri-400-whole.woff2", $"{Faces}/amiri-700-core.woff2"],
        _ => [],
    };

    /// <summary>A search as it is typed.</summary>
    public static string SearchFor(string query) => Search + Marked(query);

    /// <summary>The times of the passages that mention a name.</summary>
    public static string TimelineOf(EntityId name) => WithQuery(Timeline, [("name", name.Value)]);

    /// <summary>The works of an author.</summary>
    /// <param name="name">As the source has it.</param>
    public static string WorksBy(string name) => WithQuery(Shelf, [("author", name)]);

    /// <summary>For whoever reads outside the site; the origin is configured and never the request's Host header.</summary>
    public static string Absolute(Uri publicOrigin, string path) => new Uri(publicOrigin, path).AbsoluteUri;

    private static (string Name, string? Value) Numbered(int page) => (PageList.Key, PageList.Written(page));

    private static string WithQuery(string path, IEnumerable<(string Name, string? Value)> criteria) =>
        AddressWriter.Of(path, criteria.Select(criterion => (criterion.Name, criterion.Value is string value ? Uri.EscapeDataString(value) : null)));
}
