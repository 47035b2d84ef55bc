using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Brings a block's inlines into the one form in which they are written: white space folded, texts merged.</summary>
public static class InlineFolding
{
    /// <summary>
    /// Neighbouring texts become one, empty texts go, runs of white space become a space, and the block neither begins nor ends
    /// with a text's white space. Emendations keep theirs in the part that is written as an attribute.
    /// </summary>
    public static IReadOnlyList<Inline> Fold(IReadOnlyList<Inline> inlines)
    {
        if (inlines is [Inline.Text only])
        {
            var value = WhiteSpace.Fold(only.Value);
            return value.Length == 0 ? [] : ReferenceEquals(value, only.Value) ? inlines : [new Inline.Text(value)];
        }

        var folded = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is Inline.Text next && folded is [.., Inline.Text last])
            {
                folded[^1] = new Inline.Text(last.Value + next.Value);
            }
            else
            {
                folded.Add(inline);
            }
        }

        for (var i = 0; i < folded.Count; i++)
        {
            folded[i] = Fold(folded[i]);
        }

        if (folded is [Inline.Text first, ..])
        {
            folded[0] = new Inline.Text(first.Value.TrimStart(' '));
        }

        if (folded is [.., Inline.Text end])
        {
            folded[^1] = new Inline.Text(end.Value.TrimEnd(' '));
        }

        folded.RemoveAll(inline => inline is Inline.Text { Value: "" });
        return folded;
    }

    private static Inline Fold(Inline inline) => inline switch
    {
        Inline.Text text => new Inline.Text(WhiteSpace.FoldKeepingEdges(text.Value)),
        Inline.Emended emended => new Inline.Emended(Fold(emended.Emendation)),
        Inline.NoteMark mark => mark with
        {
            Mark = WhiteSpace.FoldKeepingEdges(mark.Mark),
            Emendation = mark.Emendation is null ? null : Fold(mark.Emendation),
        },
        Inline.FormeWork formeWork => new Inline.FormeWork(WhiteSpace.FoldKeepingEdges(formeWork.Value)),
        Inline.Surplus surplus => surplus with { Value = WhiteSpace.FoldKeepingEdges(surplus.Value) },
        Inline.Marker marker => new Inline.Marker(WhiteSpace.FoldKeepingEdges(marker.Value)),
        Inline.CellBoundary boundary => new Inline.CellBoundary(WhiteSpace.FoldKeepingEdges(boundary.Value)),
        _ => inline,
    };

    private static Emendation Fold(Emendation emendation) => emendation.IsApplied
        ? emendation with { Corr = WhiteSpace.FoldKeepingEdges(emendation.Corr) }
        : emendation with { Sic = WhiteSpace.FoldKeepingEdges(emendation.Sic) };
}
