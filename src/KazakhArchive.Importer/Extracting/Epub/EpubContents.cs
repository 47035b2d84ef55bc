using System.Xml.Linq;
using AngleSharp.Dom;
using KazakhArchive.Importer.Extracting.Html;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Epub;

/// <summary>What a book says about itself beside its text: its contents, its printed pages, which documents are title pages.</summary>
internal sealed record EpubContents(IReadOnlyList<ContentsEntry> Entries, IReadOnlyDictionary<string, string> Pages, IReadOnlySet<string> TitlePages)
{
    /// <summary>Of the navigation document; of the NCX where there is none or it is empty.</summary>
    public static EpubContents Read(PackedBook archive, EpubPackage package)
    {
        var entries = new List<ContentsEntry>();
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var titles = new HashSet<string>(Guide(package), StringComparer.Ordinal);
        if (package.Navigation is string navigation && archive.ReadText(navigation) is string text)
        {
            var file = new HtmlFile(navigation, HtmlDocuments.Parse(text));
            foreach (var nav in file.Document.QuerySelectorAll("nav"))
            {
                Take(file, nav, nav.GetAttribute("epub:type") ?? nav.GetAttribute("role") ?? "toc", entries, pages, titles);
            }
        }

        if (package.Ncx is string ncx && archive.Read(ncx) is byte[] bytes)
        {
            var root = PlainXml.Load(bytes).Root!;
            if (entries.Count == 0)
            {
                entries.AddRange(Points(root, new HtmlFile(ncx, null!)));
            }

            foreach (var target in root.Descendants().Where(element => element.Name.LocalName == "pageTarget"))
            {
                Page(new HtmlFile(ncx, null!).Target(Source(target)), target.Attribute("value")?.Value ?? Label(target), pages);
            }
        }

        return new EpubContents(entries, pages, titles);
    }

    private static void Take(HtmlFile file, IElement nav, string type, List<ContentsEntry> entries, Dictionary<string, string> pages, HashSet<string> titles)
    {
        foreach (var link in nav.QuerySelectorAll("a[href]"))
        {
            if (file.Target(link.GetAttribute("href")) is not string target)
            {
                continue;
            }

            if (type.Contains("page-list", StringComparison.Ordinal) || type.Contains("doc-pagelist", StringComparison.Ordinal))
            {
                Page(target, link.TextContent.Trim(), pages);
            }
            else if (type.Contains("landmarks", StringComparison.Ordinal))
            {
                _ = IsTitlePage(link.GetAttribute("epub:type") ?? "") && titles.Add(target.Split('#')[0]);
            }
            else if (type.Contains("toc", StringComparison.Ordinal))
            {
                entries.Add(new ContentsEntry(target, WhiteSpace.Fold(link.TextContent), Depth(link, nav)));
            }
        }
    }

    private static int Depth(IElement link, IElement nav)
    {
        var depth = 0;
        for (var element = link.ParentElement; element is not null && element != nav; element = element.ParentElement)
        {
            depth += element.LocalName is "ol" or "ul" ? 1 : 0;
        }

        return Math.Max(1, depth);
    }

    private static IEnumerable<ContentsEntry> Points(XElement root, HtmlFile ncx) => root.Descendants().Where(element => element.Name.LocalName == "navPoint")
        .Select(point => (Target: ncx.Target(Source(point)), Label: Label(point), Level: point.Ancestors().Count(element => element.Name.LocalName == "navPoint") + 1))
        .Where(point => point.Target is not null).Select(point => new ContentsEntry(point.Target!, point.Label, point.Level));

    private static string? Source(XElement point) => point.Elements().FirstOrDefault(element => element.Name.LocalName == "content")?.Attribute("src")?.Value;

    private static string Label(XElement point) => WhiteSpace.Fold(point.Elements().FirstOrDefault(element => element.Name.LocalName == "navLabel")?.Value ?? "");

    private static void Page(string? target, string label, Dictionary<string, string> pages)
    {
        if (target is not null)
        {
            pages.TryAdd(target, label);
        }
    }

    /// <summary>EPUB 2 lists its covers and title pages in the package.</summary>
    private static IEnumerable<string> Guide(EpubPackage package) => package.Xml.Descendants()
        .Where(element => element.Name.LocalName == "reference" && IsTitlePage(element.Attribute("type")?.Value ?? ""))
        .Select(element => new HtmlFile(package.Path, null!).Target(element.Attribute("href")?.Value)).OfType<string>().Select(target => target.Split('#')[0]);

    private static bool IsTitlePage(string type) => type is "cover" or "title-page" or "titlepage" or "copyright-page" or "halftitlepage" or "imprint";
}
