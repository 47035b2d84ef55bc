using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>Which of the placed things of a kind is at a place of the source. Things of one kind do not overlap.</summary>
internal sealed class PlacedIndex
{
    private readonly Dictionary<PassageIdKind, List<(SourceSpan Span, int Thing)>> spans = [];

    public PlacedIndex(IReadOnlyList<PlacedId> placed)
    {
        foreach (var (thing, id) in placed.Index())
        {
            if (!spans.TryGetValue(id.Kind, out var ofKind))
            {
                spans[id.Kind] = ofKind = [];
            }

            ofKind.Add((new SourceSpan(id.Start, id.End), thing));
            ofKind.AddRange(id.AlsoAt.Select(span => (span, thing)));
        }

        foreach (var ofKind in spans.Values)
        {
            ofKind.Sort(Compare);
        }
    }

    /// <summary>The index of the thing whose span holds the place; null where none does. An empty span holds its start.</summary>
    /// <param name="ordinal">
    /// A supplied heading may begin where another heading does; of the things that begin exactly here the one with this
    /// 0-based number is meant, or the last.
    /// </param>
    public int? Find(PassageIdKind kind, SourcePlace place, int ordinal = 0)
    {
        if (!spans.TryGetValue(kind, out var ofKind))
        {
            return null;
        }

        var beyond = FirstAfter(ofKind, place);
        var first = beyond;
        while (first > 0 && ofKind[first - 1].Span.Start == ofKind[beyond - 1].Span.Start)
        {
            first--;
        }

        if (first == beyond)
        {
            return null;
        }

        if (ofKind[first].Span.Start == place)
        {
            return ofKind[Math.Min(first + ordinal, beyond - 1)].Thing;
        }

        for (var i = first; i < beyond; i++)
        {
            if (place < ofKind[i].Span.End)
            {
                return ofKind[i].Thing;
            }
        }

        return null;
    }

    private static int Compare((SourceSpan Span, int Thing) left, (SourceSpan Span, int Thing) right)
    {
        var byStart = left.Span.Start.CompareTo(right.Span.Start);
        var byEnd = left.Span.End.CompareTo(right.Span.End);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : left.Thing.CompareTo(right.Thing);
    }

    private static int FirstAfter(List<(SourceSpan Span, int Thing)> ofKind, SourcePlace place)
    {
        var low = 0;
        var high = ofKind.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (ofKind[middle].Span.Start <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
