using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Chapters;

/// <summary>The plain text of inlines, blocks and chapters in either layer.</summary>
public static class LayerText
{
    /// <summary>White space folded, none at the ends. Note marks are no part of the reading text.</summary>
    public static string Of(IEnumerable<Inline> inlines, Layer layer)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            Append(text, inline, layer);
        }

        WhiteSpace.TrimEnd(text);
        return text.ToString();
    }

    /// <summary>Empty for a supplied heading in the diplomatic layer and for blocks that the reading layer leaves out.</summary>
    public static string Of(Block block, Layer layer)
    {
        var isLeftOut = layer == Layer.Diplomatic
            ? block.IsSupplied
            : block.Kind is BlockKind.FormeWork or BlockKind.Surplus;
        return isLeftOut ? "" : Of(block.Inlines, layer);
    }

    /// <summary>A chapter's blocks joined by a space: what the law of nothing lost compares with the source.</summary>
    public static string Of(Chapter chapter, Layer layer) =>
        string.Join(' ', chapter.Blocks.Select(block => Of(block, layer)).Where(text => text.Length > 0));

    /// <summary>What one inline contributes to a layer, before white space is folded.</summary>
    public static string Of(Inline inline, Layer layer) => (inline, layer) switch
    {
        (Inline.Text text, _) => text.Value,
        (Inline.Emended emended, Layer.Reading) => emended.Emendation.Reading,
        (Inline.Emended emended, _) => emended.Emendation.Sic,
        (Inline.NoteMark mark, Layer.Diplomatic) => mark.Emendation is null ? mark.Mark : mark.Emendation.Sic,
        (Inline.FormeWork formeWork, Layer.Diplomatic) => formeWork.Value,
        (Inline.Surplus surplus, Layer.Diplomatic) => surplus.Value,
        (Inline.Marker marker, Layer.Diplomatic) => marker.Value,
        (Inline.CellBoundary boundary, Layer.Diplomatic) => boundary.Value,
        (Inline.CellBoundary, Layer.Reading) => " ",
        _ => "",
    };

    private static void Append(StringBuilder text, Inline inline, Layer layer)
    {
        // A mark set off by a space ("تھے۔ ۶۵۔ اب") must not leave two words run together nor two spaces.
        WhiteSpace.AppendFolded(text, Of(inline, layer));
    }
}
