using System.Globalization;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>
/// Which notes a file has and where their marks are. A note is within the text where it is marked, or by itself; then a reference in
/// the text points at it, or it points at a place in the text.
/// </summary>
internal sealed class TeiNotes
{
    /// <summary>With the brackets and spaces around it.</summary>
    private const int LongestNumberUtf16 = 24;

    private readonly TeiShape shape;
    private readonly Dictionary<XElement, (string Key, bool IsInText)> keys = [];
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byMark = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);
    private readonly HashSet<string> marks;
    private readonly HashSet<string> marked;

    public TeiNotes(XElement root, TeiShape shape)
    {
        this.shape = shape;
        foreach (var note in root.Descendants().Where(element => TeiElements.Is(element, "note")))
        {
            if (IsReason(note))
            {
                foreach (var target in TeiElements.Pointers(note, "target"))
                {
                    reasons.TryAdd(target, note.Value);
                }

                continue;
            }

            var key = TeiElements.IdOf(note) ?? string.Create(CultureInfo.InvariantCulture, $"note:{keys.Count}");
            keys[note] = (key, FindText(note));
            if (!StandsInText(note))
            {
                byId.TryAdd(key, key);
                foreach (var target in TeiElements.Pointers(note, "target"))
                {
                    byMark.TryAdd(target, key);
                }
            }
        }

        marked = [.. byMark.Values, .. root.Descendants().Select(MarkedBy).OfType<string>()];
        marks = [.. byMark.Keys, .. root.Descendants().Where(element => MarkedBy(element) is not null).Select(TeiElements.IdOf).OfType<string>()];
    }

    /// <summary>Gives the reason of an emendation, as the archive's own exports do; it is no text.</summary>
    public static bool IsReason(XElement note) => TeiElements.Attribute(note, "type") == "emendation" && note.Attribute("target") is not null;

    /// <summary>Empty where none is given.</summary>
    public string ReasonOf(XElement element) => TeiElements.IdOf(element) is string id ? reasons.GetValueOrDefault(id, "") : "";

    /// <summary>Whether the text has a mark of the note, or should have; false for one in the margin beside it to which nothing leads.</summary>
    public bool IsMarked(XElement note) => StandsInText(note) || marked.Contains(KeyOf(note)) || !IsInMargin(note);

    /// <summary>Whether a note stands where its mark is, rather than by itself among blocks.</summary>
    public bool StandsInText(XElement note) => keys[note].IsInText;

    public string KeyOf(XElement note) => keys[note].Key;

    /// <summary>The note whose mark the element is; null where it is none.</summary>
    public string? MarkedBy(XElement element)
    {
        if (TeiElements.IdOf(element) is string id && byMark.TryGetValue(id, out var told))
        {
            return told;
        }

        return element.Name.LocalName is "ref" or "ptr"
            ? TeiElements.Pointers(element, "target").Select(target => byId.GetValueOrDefault(target)).FirstOrDefault(key => key is not null)
            : null;
    }

    /// <summary>The number before a note's words: a label, or the way back to the mark. Null where it has none.</summary>
    public XElement? PrintedNumber(XElement note)
    {
        foreach (var node in note.DescendantNodes())
        {
            if (node is XElement element && IsNumber(element))
            {
                return element;
            }

            if (node is XText text && !string.IsNullOrWhiteSpace(text.Value))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>As the Guidelines and older projects write it: <c>margin</c>, <c>left</c>, <c>margin-right</c>, <c>mg</c>.</summary>
    private static bool IsInMargin(XElement note) => TeiElements.Attribute(note, "place")?.Split(' ', '-', '_', ':') is string[] words
        && Array.Exists(words, word => word.ToLowerInvariant() is "margin" or "marg" or "mg" or "left" or "right" or "inner" or "outer" or "opposite" or "side");

    private bool FindText(XElement note)
    {
        for (var around = note.Parent; around is not null; around = around.Parent)
        {
            var (treatment, _) = TeiElements.Of(around);
            if (TeiElements.IsDivision(around) || treatment == TeiTreatment.Container || around.Name.LocalName is "noteGrp" or "lg" or "figure")
            {
                return shape.IsMixed(around);
            }

            if (treatment == TeiTreatment.Block || around.Name.LocalName is "head" or "l" or "item" or "cell" or "fw" or "label")
            {
                return around.DescendantNodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value) && !text.Ancestors().TakeWhile(other => other != around).Any(other => TeiElements.Is(other, "note")));
            }
        }

        return false;
    }

    private bool IsNumber(XElement element) => ((TeiElements.Is(element, "label") && !TeiShape.IsOfItem(element)) || IsWayBack(element))
        && element.Value.Length <= LongestNumberUtf16 && !element.Elements().Any();

    private bool IsWayBack(XElement element) => TeiElements.Is(element, "ref") && TeiElements.Pointers(element, "target").Any(marks.Contains);
}
