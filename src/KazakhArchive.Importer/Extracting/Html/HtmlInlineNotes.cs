using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>Notes that stand within their line, where others have a mark: each is written behind the block that it interrupts.</summary>
internal sealed class HtmlInlineNotes(ExtractionWriter writer, string file)
{
    private readonly List<(string Key, IElement Words)> open = [];

    /// <summary>In a block that is open.</summary>
    public void Mark(IElement note)
    {
        var key = $"{file} {open.Count} {writer.LengthUtf16}";
        writer.NoteMark(key, "");
        open.Add((key, note));
    }

    /// <summary>Once the block has ended.</summary>
    public void Write()
    {
        foreach (var (key, words) in open)
        {
            writer.BeginNote(key, "", isOfPageBefore: true);
            writer.Text(words.TextContent);
            writer.End();
        }

        open.Clear();
    }
}
