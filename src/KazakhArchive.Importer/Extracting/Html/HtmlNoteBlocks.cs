using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>
/// What stands among notes, or behind the last one, without being the target of a mark: the further paragraphs of a note, or a note without
/// a mark. Between two notes whose marks both stand before them there is no text of the book.
/// </summary>
internal sealed class HtmlNoteBlocks
{
    private readonly Dictionary<IElement, List<IElement>> byNote = [];
    private readonly HashSet<IElement> all = [];
    private readonly Dictionary<IElement, string> texts;
    private readonly Dictionary<string, int> marks;
    private readonly Dictionary<IElement, int> order;
    private readonly HashSet<IElement> back;
    private readonly Func<IElement, bool> beginsLikeNote;

    /// <param name="texts">The notes by the elements with which they begin; those without a mark are added.</param>
    /// <param name="marks">The keys of notes with the places of their marks in the book.</param>
    /// <param name="order">The place of every element in the book.</param>
    /// <param name="aroundMarks">All elements in which a mark stands.</param>
    /// <param name="back">Links that lead to the block of a mark.</param>
    public HtmlNoteBlocks(
        Dictionary<IElement, string> texts, IEnumerable<(string Key, int Order)> marks, Dictionary<IElement, int> order, HashSet<IElement> aroundMarks, HashSet<IElement> back, Func<IElement, bool> beginsLikeNote)
    {
        this.texts = texts;
        this.marks = marks.GroupBy(mark => mark.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Select(mark => mark.Order).Min(), StringComparer.Ordinal);
        this.order = order;
        this.back = back;
        this.beginsLikeNote = beginsLikeNote;
        if (this.marks.Count > 0)
        {
            foreach (var parent in texts.Keys.Where(HtmlWords.IsBlock).Select(note => note.ParentElement).OfType<IElement>().Distinct().ToList())
            {
                Take([.. parent.Children], HtmlWords.Means(parent, HtmlWords.Notes), aroundMarks.Contains(parent));
            }
        }
    }

    public IReadOnlyList<IElement> Of(IElement note) => byNote.GetValueOrDefault(note) ?? [];

    public bool Has(IElement element) => all.Contains(element);

    /// <param name="isSection">Whether the file says that notes are there and nothing else.</param>
    /// <param name="holdMarks">Whether text that is marked stands among them: then what follows the last note is text too.</param>
    private void Take(IElement[] children, bool isSection, bool holdMarks)
    {
        var items = Array.FindAll(children, IsItem);
        if (items.Length > 2 * items.Count(texts.ContainsKey) && !isSection && items.Length > 0)
        {
            return; // A list of other things, of which some are linked like notes.
        }

        var first = Array.FindIndex(children, texts.ContainsKey);
        var areNotes = isSection || (!holdMarks && Array.TrueForAll(children[..first], child => !HasText(child) || IsItem(child)));
        var from = areNotes ? Array.FindIndex(children, child => texts.ContainsKey(child) || IsItem(child)) : first;
        while (from >= 0 && from < children.Length)
        {
            var next = Array.FindIndex(children, from + 1, texts.ContainsKey);
            var end = next >= 0 ? (IsMarkedBefore(children[next], children[from]) ? next : from + 1) : areNotes ? children.Length : BehindLastLinkBack(children, from);
            TakeBetween(children, from, end);
            from = next;
        }
    }

    private void TakeBetween(IElement[] children, int from, int end)
    {
        var note = texts.ContainsKey(children[from]) ? children[from] : null;
        for (var i = note is null ? from : from + 1; i < end; i++)
        {
            var child = children[i];
            if (HtmlWords.HeadingLevel(child) > 0 || child.QuerySelector(HtmlWords.Headings) is not null)
            {
                return; // Another section.
            }

            if (!HasText(child) || !HtmlWords.IsBlock(child) || child.QuerySelectorAll("*").Any(texts.ContainsKey))
            {
                continue;
            }

            if (IsItem(child) || (note is not null && child.LocalName == note.LocalName && beginsLikeNote(child) && beginsLikeNote(note)))
            {
                texts[child] = $"note {order[child]}";
                note = child;
            }
            else if (note is not null && !IsWhole(note))
            {
                byNote.TryAdd(note, []);
                byNote[note].Add(child);
                all.Add(child);
            }
        }
    }

    private bool IsMarkedBefore(IElement note, IElement place) => !marks.TryGetValue(texts[note], out var mark) || mark < order[place];

    private int BehindLastLinkBack(IElement[] children, int from)
    {
        var last = from;
        for (var i = from + 1; i < children.Length && HtmlWords.HeadingLevel(children[i]) == 0; i++)
        {
            last = children[i].QuerySelectorAll("a").Any(back.Contains) ? i : last;
        }

        return last + 1;
    }

    /// <summary>The file says where such a note ends; of a paragraph it says only where it begins.</summary>
    private static bool IsWhole(IElement note) => note.LocalName is not "p" && HtmlWords.Means(note, HtmlWords.Note);

    private static bool IsItem(IElement element) => element.LocalName is "li" or "dt";

    private static bool HasText(IElement element) => HtmlWords.HeadingLevel(element) == 0 && !HtmlPages.IsMark(element) && element.TextContent.Any(char.IsLetterOrDigit);
}
