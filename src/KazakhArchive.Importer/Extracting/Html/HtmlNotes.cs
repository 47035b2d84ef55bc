using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>
/// The notes of a book and their marks. Files tell them by their vocabulary (<c>noteref</c>, <c>footnote</c>), by classes, or only by two
/// links that lead to each other, of which the first in the text is the mark.
/// </summary>
internal sealed partial class HtmlNotes
{
    /// <summary>How deep a link back may stand in the text of a note.</summary>
    private const int LevelsOfNote = 6;

    private readonly Dictionary<IElement, string> marks = [];
    private readonly Dictionary<IElement, string> texts = [];
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<IElement> backLinks = [];
    private readonly HtmlNoteBlocks further;

    public HtmlNotes(IReadOnlyList<HtmlFile> files)
    {
        var places = new Dictionary<string, IElement>(StringComparer.Ordinal);
        var links = new List<(IElement Anchor, string Target)>();
        var order = new Dictionary<IElement, int>();
        foreach (var file in files)
        {
            foreach (var (key, element) in file.Places())
            {
                places.TryAdd(key, element);
            }

            foreach (var element in file.Document.All)
            {
                order[element] = order.Count;
                if (element.LocalName == "a" && file.Target(element.GetAttribute("href")) is string target)
                {
                    links.Add((element, target));
                }
            }
        }

        var known = links.FindAll(link => places.ContainsKey(link.Target));
        var blocksByLink = known.SelectMany(link => Ancestors(link.Anchor).Take(LevelsOfNote).Select(element => (element, Block: BlockOf(places[link.Target]))))
            .ToLookup(link => link.element, link => link.Block);
        var found = known.FindAll(link => IsMark(link.Anchor, places[link.Target], order, blocksByLink));
        Keep(found, places);
        KeepUnmarked(order);
        var marked = found.Select(mark => BlockOf(mark.Anchor)).ToHashSet();
        var back = known.Where(link => !marks.ContainsKey(Outermost(link.Anchor)) && (HtmlWords.Means(link.Anchor, HtmlWords.Back) || marked.Contains(BlockOf(places[link.Target]))))
            .Select(link => link.Anchor).ToHashSet();
        further = new HtmlNoteBlocks(texts, found.Select(mark => (mark.Target, Order: order[mark.Anchor])), order, found.SelectMany(mark => Ancestors(mark.Anchor)).ToHashSet(), back, BeginsLikeNote);
        foreach (var (anchor, _) in links.Where(link => !marks.ContainsKey(Outermost(link.Anchor))))
        {
            var isInNote = Ancestors(anchor).Any(around => texts.ContainsKey(around) || further.Has(around));
            if (HtmlWords.Means(anchor, HtmlWords.Back) || (isInNote && (back.Contains(anchor) || !anchor.TextContent.Any(char.IsLetterOrDigit))))
            {
                backLinks.Add(anchor);
            }
        }
    }

    /// <summary>Whether the file tells any note; where it tells none the parser looks for them in the words.</summary>
    public bool AreTold => texts.Count > 0;

    /// <summary>The key of the note whose mark the element is; null for any other.</summary>
    public string? MarkAt(IElement element) => marks.GetValueOrDefault(element);

    /// <summary>The key of the note whose text begins with the element; null for any other.</summary>
    public string? TextAt(IElement element) => texts.GetValueOrDefault(element);

    /// <summary>The blocks with which the text of a note goes on behind the element with which it begins.</summary>
    public IReadOnlyList<IElement> FurtherBlocksOf(IElement element) => further.Of(element);

    public bool IsFurtherBlock(IElement element) => further.Has(element);

    public bool IsBackLink(IElement element) => backLinks.Contains(element);

    /// <summary>Whether words are the mark of a note and no word.</summary>
    public static bool IsMarkLike(string words) => MarkLike().IsMatch(words);

    /// <summary>The number at the head of a note's text, as printed; empty where it has none, or one of its own.</summary>
    public string NumberAtHead(IElement element, string key)
    {
        var head = Head().Match(element.TextContent);
        return head.Success && numbers.TryGetValue(key, out var number) && NumberIn(head.Groups[1].Value) == number ? head.Groups[1].Value.Trim() : "";
    }

    private void Keep(List<(IElement Anchor, string Target)> found, Dictionary<string, IElement> places)
    {
        foreach (var (anchor, target) in found)
        {
            marks[Outermost(anchor)] = target;
            numbers.TryAdd(target, NumberIn(anchor.TextContent));
        }

        // Where several notes share an element, it is no note but what holds them.
        foreach (var sharing in found.Select(mark => mark.Target).Distinct(StringComparer.Ordinal).GroupBy(target => NoteAround(places[target]) ?? BlockOf(places[target])))
        {
            foreach (var byBlock in sharing.GroupBy(target => sharing.Skip(1).Any() ? BlockOf(places[target]) : sharing.Key))
            {
                foreach (var target in byBlock)
                {
                    texts.TryAdd(byBlock.Skip(1).Any() ? places[target] : byBlock.Key, target);
                }
            }
        }
    }

    /// <summary>
    /// Notes that no link leads to. Their marks are raised or bracketed numbers in elements of their own; where the file has neither links nor
    /// such elements, the marks are words like any others, and so are the notes.
    /// </summary>
    private void KeepUnmarked(Dictionary<IElement, int> order)
    {
        var holders = texts.Keys.SelectMany(Ancestors).ToHashSet();
        var raised = new Dictionary<string, IElement>(StringComparer.Ordinal);
        var unmarked = new List<IElement>();
        foreach (var element in order.Keys)
        {
            if (HtmlWords.IsBlock(element) && HtmlWords.Means(element, HtmlWords.Note))
            {
                if (!holders.Contains(element) && !Ancestors(element).Any(texts.ContainsKey))
                {
                    var key = $"note {order[element]}";
                    texts[element] = key;
                    unmarked.Add(element);
                    if (BeginsLikeNote(element) && raised.Remove(NumberAtHead(element), out var mark))
                    {
                        marks[mark] = key;
                        numbers[key] = NumberIn(mark.TextContent);
                    }
                }
            }
            else if (IsRaised(element) && !Ancestors(element).Any(texts.ContainsKey))
            {
                raised[NumberIn(element.TextContent)] = element;
            }
        }

        if (marks.Count == 0 && unmarked.TrueForAll(BeginsLikeNote))
        {
            unmarked.ForEach(note => texts.Remove(note));
        }
    }

    private static string NumberAtHead(IElement note) => NumberIn(Head().Match(note.TextContent).Groups[1].Value);

    /// <summary>A number in an element of its own, raised or in brackets, as a note's mark is.</summary>
    private static bool IsRaised(IElement element) => element is { ChildElementCount: 0, LocalName: "sup" or "font" or "span" or "small" or "b" } && element.TextContent is { Length: <= 12 } words
        && IsMarkLike(words) && words.Any(char.IsDigit) && (element.LocalName == "sup" || words.AsSpan().Trim() is ['(' or '[' or '\uFD3E' or '\uFD3F', ..]);

    /// <summary>Whether words begin with a number, as notes do.</summary>
    private static bool BeginsLikeNote(IElement element) => Head().Match(element.TextContent) is { Success: true } head && head.Groups[1].Value.Any(c => char.IsDigit(c) || Digits.ValueOfSuperscript(c) >= 0);

    private static IEnumerable<IElement> Ancestors(IElement element)
    {
        for (var ancestor = element; ancestor is not null; ancestor = ancestor.ParentElement)
        {
            yield return ancestor;
        }
    }

    private static bool IsMark(IElement anchor, IElement target, Dictionary<IElement, int> order, ILookup<IElement, IElement> blocksByLink)
    {
        if (HtmlWords.Means(anchor, HtmlWords.Back) || HtmlWords.HeadingLevel(target) > 0 || anchor.Contains(target))
        {
            return false;
        }

        var note = NoteAround(target);
        var (from, to) = (BlockOf(anchor), note ?? BlockOf(target));
        if (from == to || to.Contains(anchor))
        {
            return false;
        }

        var isMarkLike = IsMarkLike(anchor.TextContent);
        var isRaised = anchor.Closest("sup") is not null || anchor.QuerySelector("sup") is not null;
        var isMutual = blocksByLink[to].Contains(from) && to.QuerySelector(HtmlWords.Headings) is null;
        return HtmlWords.Means(anchor, HtmlWords.Mark) || HtmlWords.Means(anchor, HtmlWords.Note) || (anchor.ParentElement is { LocalName: "sup" } raised && HtmlWords.Means(raised, HtmlWords.Mark))
            || (isMarkLike && order[anchor] < order[target] && (note is not null || isMutual || (isRaised && NumberIn(Head().Match(to.TextContent).Groups[1].Value) == NumberIn(anchor.TextContent))))
            || (note is not null && NoteAround(anchor) is null && isMarkLike);
    }

    /// <summary>The mark with the raising and the brackets around it.</summary>
    private static IElement Outermost(IElement anchor)
    {
        var mark = anchor;
        while (mark.ParentElement is IElement parent && !HtmlWords.IsBlock(parent) && IsMarkLike(parent.TextContent))
        {
            mark = parent;
        }

        return mark;
    }

    private static IElement BlockOf(IElement element)
    {
        var block = element;
        while (!HtmlWords.IsBlock(block) && block.ParentElement is IElement parent)
        {
            block = parent;
        }

        return block;
    }

    private static IElement? NoteAround(IElement element)
    {
        var note = element;
        while (note is not null && !(HtmlWords.IsBlock(note) && HtmlWords.Means(note, HtmlWords.Note)))
        {
            note = note.ParentElement;
        }

        return note;
    }

    private static string NumberIn(string words) => Digits.ToAscii(string.Concat(words.Where(c => char.IsLetterOrDigit(c) || c is '*' or '\u2020' or '\u2021' or '\u066D')));

    [GeneratedRegex(@"\A\s*[\[({\uFD3F]*\s*(?:\d{1,4}|[\u00B2\u00B3\u00B9\u2070-\u2079]{1,4}|[*\u2020\u2021\u00A7#\u066D]{1,4}|\p{L}{1,2})\s*[\])}\uFD3E]*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex MarkLike();

    [GeneratedRegex(@"\A\s*([\[({\uFD3F]*\s*(?:\d{1,4}|[\u00B2\u00B3\u00B9\u2070-\u2079]{1,4}|[*\u2020\u2021\u00A7#\u066D]{1,4}|\p{L}{1,2}(?=\s*[\])}.:\uFD3E-]))\s*[\])}\uFD3E]*\s*[.:\u2013\u2014-]?)", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
