using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>One document of a book.</summary>
/// <param name="Name">Its path in the book; empty where it is the book.</param>
internal sealed record HtmlFile(string Name, IHtmlDocument Document)
{
    private int? lengthUtf16;

    /// <summary>Of all its words.</summary>
    public int LengthUtf16 => lengthUtf16 ??= Document.Body?.TextContent.Length ?? 0;

    /// <summary>That its elements are set by.</summary>
    public HtmlStyleSheet Styles { get; init; } = new([]);

    /// <summary>The book's own words are none of a page's furniture: headers and navigation of a site, the contents of an EPUB.</summary>
    public bool IsPackaged => Name.Length > 0;

    /// <summary>Where a link leads, as <c>file#id</c> or <c>file</c>; null for one that leads out of the book.</summary>
    public string? Target(string? link)
    {
        var text = link?.Trim() ?? "";
        if (text.Length == 0 || text.Contains(':', StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? text : text[..hash]).Split('?')[0]);
        var fragment = hash < 0 ? "" : text[hash..];
        return (path.Length == 0 ? Name : Beside(Name, path)) + Uri.UnescapeDataString(fragment is "#" ? "" : fragment);
    }

    /// <summary>What a path means that is in a file.</summary>
    public static string Beside(string file, string path)
    {
        var parts = new List<string>(path.StartsWith('/') ? [] : file.Split('/')[..^1]);
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>The places of the document that links can name.</summary>
    public IEnumerable<(string Key, IElement Element)> Places() => Document.All.SelectMany(element =>
        ((string?[])[element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null]).OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Select(id => ($"{Name}#{id}", element)));
}
