using System.Xml.Linq;
using KazakhArchive.Importer.Extracting.Html;

namespace KazakhArchive.Importer.Extracting.Epub;

/// <summary>The package document: which files the book has, and in which order they are read (EPUB 3.3, section 5).</summary>
/// <param name="Path">Of the document itself, from which its links go out.</param>
/// <param name="Spine">The paths of the documents in reading order.</param>
/// <param name="Navigation">The contents of EPUB 3; null where there are none.</param>
/// <param name="Ncx">The contents of EPUB 2; null where there are none.</param>
internal sealed record EpubPackage(string Path, XElement Xml, IReadOnlyList<string> Spine, string? Navigation, string? Ncx)
{
    /// <summary>How many lines of the spine name a document that it has named before.</summary>
    public int Repeated { get; private init; }

    /// <summary>How many lines of the spine name something else than a document, such as an image.</summary>
    public int Others { get; private init; }

    /// <summary>How many documents the book has that its spine does not name.</summary>
    public int Unread { get; private init; }

    public const string Container = "META-INF/container.xml";

    /// <exception cref="InvalidDataException">There is none, or its spine names a file that the book does not have.</exception>
    public static EpubPackage Read(PackedBook archive)
    {
        var path = PathOf(archive);
        var root = PlainXml.Load(archive.Read(path) ?? throw new InvalidDataException($"the package document {path} is not in the archive")).Root!;
        var items = root.Descendants().Where(element => element.Name.LocalName == "item").ToList();
        var byId = items.GroupBy(Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var spine = root.Descendants().FirstOrDefault(element => element.Name.LocalName == "spine") ?? throw new InvalidDataException("the package document has no spine");
        var (documents, known) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var (repeated, others) = (0, 0);
        foreach (var reference in spine.Elements().Where(element => element.Name.LocalName == "itemref"))
        {
            var item = byId.GetValueOrDefault(reference.Attribute("idref")?.Value ?? "") ?? throw new InvalidDataException("the spine names an item that the manifest does not have");
            others += IsDocument(item) ? 0 : 1;
            repeated += IsDocument(item) && !known.Add(PathTo(item)) ? 1 : 0;
            if (IsDocument(item) && documents.Count < known.Count)
            {
                documents.Add(PathTo(item));
            }
        }

        var navigation = items.Find(item => (item.Attribute("properties")?.Value ?? "").Split(' ').Contains("nav"));
        var ncx = byId.GetValueOrDefault(spine.Attribute("toc")?.Value ?? "") ?? items.Find(item => item.Attribute("media-type")?.Value == "application/x-dtbncx+xml");
        return new EpubPackage(path, root, documents, navigation is null ? null : PathTo(navigation), ncx is null ? null : PathTo(ncx))
        {
            Repeated = repeated,
            Others = others,
            Unread = items.FindAll(item => IsDocument(item) && item != navigation).Select(PathTo).Distinct(StringComparer.Ordinal).Count(path => !known.Contains(path)),
        };

        string PathTo(XElement item) => HtmlFile.Beside(path, Uri.UnescapeDataString(item.Attribute("href")?.Value ?? ""));
    }

    private static string PathOf(PackedBook archive)
    {
        if (archive.Read(Container) is not byte[] bytes)
        {
            return archive.Names.FirstOrDefault(name => name.EndsWith(".opf", StringComparison.Ordinal)) ?? throw new InvalidDataException("the archive has no package document");
        }

        var rootFile = PlainXml.Load(bytes).Descendants().FirstOrDefault(element => element.Name.LocalName == "rootfile");
        return rootFile?.Attribute("full-path")?.Value ?? throw new InvalidDataException("the container names no package document");
    }

    private static string Id(XElement item) => item.Attribute("id")?.Value ?? "";

    private static bool IsDocument(XElement item) => item.Attribute("media-type")?.Value is "application/xhtml+xml" or "text/html" or "application/x-dtbook+xml" or "text/x-oeb1-document";
}
