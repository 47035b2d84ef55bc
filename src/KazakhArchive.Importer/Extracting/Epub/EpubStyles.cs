using KazakhArchive.Importer.Extracting.Html;

namespace KazakhArchive.Importer.Extracting.Epub;

/// <summary>The style sheets of a book: most of its documents have the same ones.</summary>
internal sealed class EpubStyles(PackedBook archive)
{
    private readonly Dictionary<string, HtmlStyleSheet> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Those that the document links to, then its own. A sheet that is not in the archive, or is no text, says nothing.</summary>
    public HtmlStyleSheet Of(HtmlFile file)
    {
        var names = file.Document.QuerySelectorAll("link[rel~=stylesheet][href]").Select(link => file.Target(link.GetAttribute("href"))).OfType<string>().Where(archive.Has).ToList();
        var own = file.Document.QuerySelectorAll("style").Select(sheet => sheet.TextContent).ToList();
        var key = string.Join('\n', [.. names, .. own]);
        if (!known.TryGetValue(key, out var sheet))
        {
            known[key] = sheet = new HtmlStyleSheet([.. names.Select(TextOf), .. own]);
        }

        return sheet;
    }

    private string TextOf(string name)
    {
        if (!texts.TryGetValue(name, out var text))
        {
            texts[name] = text = BookFile.Of(name, archive.Read(name)!).Text ?? "";
        }

        return text;
    }
}
