using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>What is within a block and is none of its words: each is written behind the block that it interrupts, notes first.</summary>
internal sealed class HtmlInterruptions(ExtractionWriter writer, string file)
{
    private readonly List<(string Key, IElement Words)> notes = [];
    private readonly List<string> furniture = [];

    /// <summary>A note within its line, where others have a mark; in a block that is open.</summary>
    public void Mark(IElement note)
    {
        var key = $"{file} {notes.Count} {writer.LengthUtf16}";
        writer.NoteMark(key, "");
        notes.Add((key, note));
    }

    /// <summary>A button beside a heading, say, or words that no browser shows.</summary>
    public void Hide(IElement element) => furniture.Add(element.TextContent);

    /// <summary>Once the block has ended.</summary>
    public void Write()
    {
        foreach (var (key, words) in notes)
        {
            writer.BeginNote(key, "", isOfPageBefore: true);
            writer.Text(words.TextContent);
            writer.End();
        }

        foreach (var words in furniture)
        {
            writer.Hide(words);
        }

        notes.Clear();
        furniture.Clear();
    }
}
