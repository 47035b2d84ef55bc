using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>The names and dates in a block, each an element around the inlines over which it runs.</summary>
public sealed class TeiStretches
{
    private readonly Queue<Span> left;
    private IDisposable? open;

    private TeiStretches(IEnumerable<Span> spans) => left = new Queue<Span>(spans);

    /// <param name="absolute">Makes an absolute address of a path.</param>
    /// <param name="firstInline">Only what is within a part of the block.</param>
    /// <param name="endInline">Exclusive.</param>
    public static TeiStretches Of(Block block, Gazetteer gazetteer, Func<string, string> absolute, int firstInline, int endInline)
    {
        var stretches = StretchesOf(block, gazetteer, absolute);
        if (stretches.Count == 0)
        {
            return new TeiStretches([]);
        }

        var starts = new int[block.Inlines.Count + 1];
        for (var i = 0; i < block.Inlines.Count; i++)
        {
            starts[i + 1] = starts[i] + LayerText.Of(block.Inlines[i], Layer.Reading).Length;
        }

        var places = RunningMarks.Of(block, LayerText.Of(block.Inlines, Layer.Reading), [.. stretches.Select(stretch => stretch.Mark)]);
        return new TeiStretches(places.Zip(stretches, (place, stretch) => SpanOf(block.Inlines, starts, place, stretch.Element))
            .OfType<Span>()
            .Where(span => span.First >= firstInline && span.Last < endInline));
    }

    /// <summary>In the order of the text, none within another: a date in a name is a part of the name.</summary>
    private static List<(TextMark Mark, TeiElement Element)> StretchesOf(Block block, Gazetteer gazetteer, Func<string, string> absolute)
    {
        var names = block.Mentions
            .Select(mention => (Mark: new TextMark(mention.StartUtf16, mention.EndUtf16), Entity: gazetteer.Find(mention.Entity)))
            .Where(name => name.Entity is not null)
            .Select(name => (name.Mark, Element: NameOf(name.Entity!, absolute)))
            .ToList();
        var dates = block.Dates
            .Select(date => (Mark: new TextMark(date.StartUtf16, date.EndUtf16), Element: TeiDate.Of(date.Value)))
            .Where(date => !names.Exists(name => name.Mark.StartUtf16 < date.Mark.EndUtf16 && name.Mark.EndUtf16 > date.Mark.StartUtf16));
        return [.. names.Concat(dates).OrderBy(stretch => stretch.Mark.StartUtf16)];
    }

    /// <summary>Before an inline that is not plain text.</summary>
    public void Begin(TeiXml xml, int inline)
    {
        if (left.TryPeek(out var next) && next.First == inline)
        {
            open = xml.Element(next.Element.Name, next.Element.Attributes);
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

    /// <summary>A plain text, cut where names and dates begin and end.</summary>
    public void Write(TeiXml xml, int inline, string text)
    {
        var written = 0;
        while (left.TryPeek(out var next) && (open is not null || next.First == inline))
        {
            if (open is null)
            {
                xml.Text(text[written..next.FirstOffset]);
                written = next.FirstOffset;
                open = xml.Element(next.Element.Name, next.Element.Attributes);
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

    private static TeiElement NameOf(Entity entity, Func<string, string> absolute)
    {
        var (element, type) = entity.Type switch
        {
            EntityType.Person => ("persName", null),
            EntityType.Settlement or EntityType.Region or EntityType.River or EntityType.Lake or EntityType.Sea or EntityType.Mountain or EntityType.Desert
                or EntityType.Building or EntityType.Road or EntityType.Country or EntityType.Polity => ("placeName", entity.Type.NameOf()),
            EntityType.Organisation or EntityType.Party or EntityType.Company or EntityType.Institution => ("orgName", entity.Type.NameOf()),
            _ => ("name", (string?)entity.Type.NameOf()),
        };
        return new TeiElement(element, [("type", type), ("ref", absolute(PassageUrls.Name(entity.Id)))]);
    }

    /// <summary>Null where an element would have to begin or end within an emendation, or to run from one cell into the next.</summary>
    private static Span? SpanOf(IReadOnlyList<Inline> inlines, int[] starts, TextMark place, TeiElement element)
    {
        var first = Array.FindIndex(starts, 1, end => end > place.StartUtf16) - 1;
        var last = Array.FindIndex(starts, 1, end => end >= place.EndUtf16) - 1;
        var beginsInside = inlines[first] is not Inline.Text && place.StartUtf16 > starts[first];
        var endsInside = inlines[last] is not Inline.Text && place.EndUtf16 < starts[last + 1];
        var crossesCells = Enumerable.Range(first, last - first + 1).Any(i => inlines[i] is Inline.CellBoundary);
        return beginsInside || endsInside || crossesCells
            ? null
            : new Span(first, place.StartUtf16 - starts[first], last, place.EndUtf16 - starts[last], element);
    }

    private sealed record Span(int First, int FirstOffset, int Last, int EndOffset, TeiElement Element);
}

/// <summary>An element that is to stand around some words.</summary>
/// <param name="Attributes">Those without a value are left out.</param>
public sealed record TeiElement(string Name, (string Name, string? Value)[] Attributes);
