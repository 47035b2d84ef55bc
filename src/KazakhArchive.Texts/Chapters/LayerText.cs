using System.Text;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Chapters;

/// <summary>The plain text of inlines, blocks and chapters in either layer.</summary>
public static class LayerText
{
    /// <summary>
    /// White space folded, none at the ends. Note marks are no part of the reading text, nor is the space before a mark that
    /// stands between a word and its full stop.
    /// </summary>
    public static string Of(IEnumerable<Inline> inlines, Layer layer)
    {
        if (inlines is IReadOnlyList<Inline> and [Inline.Text only])
        {
            return WhiteSpace.Fold(only.Value);
        }

        var text = new StringBuilder();
        Append(text, inlines, layer, places: null);
        return text.ToString();
    }

    /// <summary>Where each inline is in what <see cref="Of(IEnumerable{Inline}, Layer)"/> gives: UTF-16 indexes, the end exclusive.</summary>
    public static IReadOnlyList<(int StartUtf16, int EndUtf16)> Places(IReadOnlyList<Inline> inlines, Layer layer)
    {
        var places = new List<(int StartUtf16, int EndUtf16)>(inlines.Count);
        var text = new StringBuilder();
        Append(text, inlines, layer, places);

        // A space that was appended may have gone again, before a full stop or at the end.
        var limit = text.Length;
        for (var i = places.Count - 1; i >= 0; i--)
        {
            places[i] = (Math.Min(places[i].StartUtf16, limit), Math.Min(places[i].EndUtf16, limit));
            limit = places[i].StartUtf16;
        }

        return places;
    }

    private static void Append(StringBuilder text, IEnumerable<Inline> inlines, Layer layer, List<(int StartUtf16, int EndUtf16)>? places)
    {
        var isAfterOmittedMark = false;
        foreach (var inline in inlines)
        {
            var part = Of(inline, layer);
            if (isAfterOmittedMark && part.Length > 0 && ClosesSentencePart(part[0]))
            {
                WhiteSpace.TrimEnd(text);
            }

            var start = text.Length;
            WhiteSpace.AppendFolded(text, part);
            places?.Add((start, text.Length));
            isAfterOmittedMark = layer == Layer.Reading && part.Length == 0 && (inline is Inline.NoteMark || isAfterOmittedMark);
        }

        WhiteSpace.TrimEnd(text);
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

    /// <summary>Marks that follow a word without a space in Urdu, Arabic and Latin setting.</summary>
    private static bool ClosesSentencePart(char c) => c is '.' or ',' or ';' or ':' or '!' or '?'
        or '\u06D4' /* Arabic full stop */ or '\u060C' /* Arabic comma */ or '\u061B' /* Arabic semicolon */ or '\u061F' /* Arabic question mark */;
}
