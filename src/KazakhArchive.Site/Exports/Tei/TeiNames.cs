using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>The names in a block, each an element around the inlines over which it runs.</summary>
public sealed class TeiNames
{
    private readonly Func<string, string> absolute;
    private readonly Queue<Span> left;
    private IDisposable? open;

    private TeiNames(IEnumerable<Span> spans, Func<string, string> absolute)
    {
        left = new Queue<Span>(spans);
        this.absolute = absolute;
    }

    /// <param name="absolute">Makes an absolute address of a path.</param>
    /// <param name="firstInline">Only the names within a part of the block.</param>
    /// <param name="endInline">Exclusive.</param>
    public static TeiNames Of(Block block, Gazetteer gazetteer, Func<string, string> absolute, int firstInline, int endInline)
    {
        if (block.Mentions.Count == 0)
        {
            return new TeiNames([], absolute);
        }

        var starts = new int[block.Inlines.Count + 1];
        for (var i = 0; i < block.Inlines.Count; i++)
        {
            starts[i + 1] = starts[i] + LayerText.Of(block.Inlines[i], Layer.Reading).Length;
        }

        var places = RunningMarks.Of(
            block, LayerText.Of(block.Inlines, Layer.Reading), [.. block.Mentions.Select(mention => new TextMark(mention.StartUtf16, mention.EndUtf16))]);
        return new TeiNames(
            places.Zip(block.Mentions, (place, mention) => SpanOf(block.Inlines, starts, place, gazetteer.Find(mention.Entity)))
                .OfType<Span>()
                .Where(span => span.First >= firstInline && span.Last < endInline),
            absolute);
    }

    /// <summary>Before an inline that is not plain text.</summary>
    public void Begin(TeiXml xml, int inline)
    {
        if (left.TryPeek(out var next) && next.First == inline)
        {
            open = OpenElement(xml, next);
        }
    }

    /// <summary>Behind an inline that is not plain text.</summary>
    public void End(int inline)
    {
        if (open is not null && left.Peek().Last == inline)
        {
            Close();
        }
    }

    /// <summary>A plain text, cut where names begin and end.</summary>
    public void Write(TeiXml xml, int inline, string text)
    {
        var written = 0;
        while (left.TryPeek(out var next) && (open is not null || next.First == inline))
        {
            if (open is null)
            {
                xml.Text(text[written..next.FirstOffset]);
                written = next.FirstOffset;
                open = OpenElement(xml, next);
            }

            if (next.Last != inline)
            {
                break;
            }

            xml.Text(text[written..next.EndOffset]);
            written = next.EndOffset;
            Close();
        }

        xml.Text(text[written..]);
    }

    private void Close()
    {
        open!.Dispose();
        open = null;
        left.Dequeue();
    }

    private IDisposable OpenElement(TeiXml xml, Span span)
    {
        var (element, type) = span.Entity.Type switch
        {
            EntityType.Person => ("persName", null),
            EntityType.Settlement or EntityType.Region or EntityType.River or EntityType.Lake or EntityType.Sea or EntityType.Mountain or EntityType.Desert
                or EntityType.Building or EntityType.Road or EntityType.Country or EntityType.Polity => ("placeName", span.Entity.Type.NameOf()),
            EntityType.Organisation or EntityType.Party or EntityType.Company or EntityType.Institution => ("orgName", span.Entity.Type.NameOf()),
            _ => ("name", (string?)span.Entity.Type.NameOf()),
        };
        return xml.Element(element, ("type", type), ("ref", absolute(PassageUrls.Name(span.Entity.Id))));
    }

    /// <summary>Null where an element would have to begin or end within an emendation, or to run from one cell into the next.</summary>
    private static Span? SpanOf(IReadOnlyList<Inline> inlines, int[] starts, TextMark place, Entity? entity)
    {
        var first = Array.FindIndex(starts, 1, end => end > place.StartUtf16) - 1;
        var last = Array.FindIndex(starts, 1, end => end >= place.EndUtf16) - 1;
        var beginsInside = inlines[first] is not Inline.Text && place.StartUtf16 > starts[first];
        var endsInside = inlines[last] is not Inline.Text && place.EndUtf16 < starts[last + 1];
        var crossesCells = Enumerable.Range(first, last - first + 1).Any(i => inlines[i] is Inline.CellBoundary);
        return entity is null || beginsInside || endsInside || crossesCells
            ? null
            : new Span(first, place.StartUtf16 - starts[first], last, place.EndUtf16 - starts[last], entity);
    }

    private sealed record Span(int First, int FirstOffset, int Last, int EndOffset, Entity Entity);
}
