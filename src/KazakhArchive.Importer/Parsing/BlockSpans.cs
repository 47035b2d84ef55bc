using System.Buffers;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Parsing;

/// <summary>What is inside a block's text and is not running text: marker, doubled stretches, noise, note marks.</summary>
public static class BlockSpans
{
    /// <summary>Between the angle brackets; converters leave u, b, i, sup, span and the like.</summary>
    private const int LongestTagUtf16 = 12;

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <param name="lastNoteNumber">The number of the last note mark in sequence before this block; 0 where there is none.</param>
    /// <returns>In order, without overlap; and the number of the last note mark in sequence behind the block.</returns>
    public static (IReadOnlyList<TextSpan> Spans, int LastNoteNumber) Find(BlockContext context, BlockDraft draft, int lastNoteNumber)
    {
        var (block, kind, markerLength) = (draft.Text, draft.Kind, draft.First.MarkerLength);
        var text = block.Reading;
        var spans = new List<TextSpan>();
        if (kind.IsHidden())
        {
            return (spans, lastNoteNumber);
        }

        if (markerLength > 0)
        {
            spans.Add(new TextSpan(0, markerLength, SpanKind.Marker));
        }

        spans.AddRange(block.Spans);
        spans.AddRange(Tags(text));
        spans.AddRange(Bars(text, kind, block.Spans.Any(span => span.Kind == SpanKind.CellBoundary)));
        if (kind is PieceKind.Paragraph or PieceKind.ListItem or PieceKind.Quotation)
        {
            spans.AddRange(Doubled(context, block));
        }

        spans = WithoutOverlaps(spans);
        if (kind is not PieceKind.Note)
        {
            AddNoteMarks(context, spans, draft, ref lastNoteNumber);
        }

        return (spans, lastNoteNumber);
    }

    private static IEnumerable<TextSpan> Doubled(BlockContext context, BlockText block)
    {
        var text = block.Reading;
        var found = Doubling.Find(text).ToList();
        foreach (var span in found)
        {
            var decided = DecisionOn(span);
            if (decided == "yes")
            {
                yield return span;
            }
            else if (decided is null)
            {
                Doubling.Ask(context.Path, LineOfWords(span), WordsOf(span), isWholeLine: false, context.Findings);
            }
        }

        // Three words are a cry or a refrain more often than a fault: they are cut where the editor says so, and not asked about.
        foreach (var span in Doubling.FindShort(text).Where(span => !found.Exists(other => span.Start < other.End && other.Start < span.End)))
        {
            if (DecisionOn(span) == "yes")
            {
                yield return span;
            }
        }

        string WordsOf(TextSpan span) => text[span.Start..span.End].Trim();

        int LineOfWords(TextSpan span) => LineOf(block, span.Start + text.AsSpan(span.Start).IndexOfAnyExcept(' '));

        string? DecisionOn(TextSpan span) => context.Decisions.Find(LineOfWords(span), DecisionTable.Doubled, WordsOf(span));
    }

    private static void AddNoteMarks(BlockContext context, List<TextSpan> spans, BlockDraft draft, ref int lastNoteNumber)
    {
        var block = draft.Text;
        var text = block.Reading;
        var hidden = spans.ToList();
        var next = 0;
        foreach (var mark in context.Notes.AreTold ? [] : NoteMarks.Find(text, HasNote, lastNoteNumber))
        {
            while (next < hidden.Count && hidden[next].End <= mark.Start)
            {
                next++;
            }

            if (next < hidden.Count && hidden[next].Start < mark.End)
            {
                continue;
            }

            var decided = context.Decisions.Find(LineOf(block, mark.Start), DecisionTable.NoteMark, text[mark.Start..mark.End]);
            if (decided == "no")
            {
                continue;
            }

            if (mark.IsDoubtful && decided is null)
            {
                AskForText(context, block, mark);
                continue;
            }

            var isInSequence = lastNoteNumber == 0 || (mark.Number > lastNoteNumber && mark.Number <= lastNoteNumber + 5);
            if (mark.IsPlain && !isInSequence && decided is null)
            {
                context.Findings.Add(
                    context.Path,
                    LineOf(block, mark.Start),
                    FindingCodes.NoteMarkOutOfSequence,
                    $"the note mark {Quoted.Of(text[mark.Start..mark.End])}, expected a number that follows {lastNoteNumber}",
                    "Emend the number, or add to decisions.tsv, with no where it is none",
                    ProposedRow.Of(LineOf(block, mark.Start), DecisionTable.NoteMark, text[mark.Start..mark.End], "yes"));
            }
            else if (decided is null && !HasNote(mark.Number))
            {
                AskForText(context, block, mark);
            }

            var beginsAgain = !mark.IsPlain && mark.Number == 1;
            lastNoteNumber = isInSequence || beginsAgain ? mark.Number : lastNoteNumber;
            spans.Add(new TextSpan(mark.Start, mark.End, SpanKind.NoteMark, mark.Number));
        }

        spans.AddRange(MarksBySign(context, block, spans));
        spans.AddRange(MarksByHand(context, block, spans, ref lastNoteNumber));
        spans.Sort((left, right) => left.Start.CompareTo(right.Start));

        bool HasNote(int number) => context.Notes.HasTextAfter(draft.FirstIndex, number);
    }

    private static void AskForText(BlockContext context, BlockText block, NoteMarkFound mark)
    {
        if (context.Decisions.FindForWork(DecisionTable.Notes) == DecisionTable.Missing)
        {
            return;
        }

        var (words, line) = (block.Reading[mark.Start..mark.End], LineOf(block, mark.Start));
        context.Findings.Add(
            context.Path,
            line,
            FindingCodes.NoteMarkWithoutText,
            $"{Quoted.Of(words)} looks like the mark of a note whose text is not in the source, expected the text below it",
            context.Notes.HasTexts ? "Name the line of its text with the rule block, or add to decisions.tsv, with no where it is no mark" : "Add to decisions.tsv for the whole work, which has no text of a note",
            context.Notes.HasTexts ? ProposedRow.Of(line, DecisionTable.NoteMark, words, "yes") : ProposedRow.ForWork(DecisionTable.Notes, "", DecisionTable.Missing));
    }

    /// <summary>Signs that were found to mark notes while the pages stood side by side.</summary>
    private static List<TextSpan> MarksBySign(BlockContext context, BlockText block, List<TextSpan> spans)
    {
        var marks = new List<TextSpan>();
        for (var i = 0; context.Notes.HasSigns && i < block.Reading.Length; i++)
        {
            if (!char.IsLetterOrDigit(block.Reading[i]) && !char.IsWhiteSpace(block.Reading[i]) && context.Notes.SignAt(block.PlaceOf(i)) is var (length, number)
                && !spans.Exists(span => span.Start < i + length && i < span.End))
            {
                marks.Add(new TextSpan(i, i + length, SpanKind.NoteMark, number));
                i += length - 1;
            }
        }

        return marks;
    }

    /// <summary>Words that the editor says are the mark of a note, though they do not look like one.</summary>
    private static List<TextSpan> MarksByHand(BlockContext context, BlockText block, List<TextSpan> spans, ref int lastNoteNumber)
    {
        var marks = new List<TextSpan>();
        var text = block.Reading;
        foreach (var words in text.Length == 0 ? [] : context.Decisions.WordsOn(LineOf(block, 0), LineOf(block, text.Length - 1), DecisionTable.NoteMark, "yes"))
        {
            var start = text.IndexOf(words, StringComparison.Ordinal);
            if (start >= 0 && !spans.Exists(span => span.Start < start + words.Length && start < span.End))
            {
                context.Decisions.Find(LineOf(block, start), DecisionTable.NoteMark, words);

                // A sign without a number is the mark of the note that follows the one before it.
                var number = NoteMarks.NumberIn(words) is > 0 and var printed ? printed : ++lastNoteNumber;
                marks.Add(new TextSpan(start, start + words.Length, SpanKind.NoteMark, number));
            }
        }

        return marks;
    }

    private static int LineOf(BlockText block, int offset) => block.PlaceOf(offset).Line;

    /// <summary>HTML tags that a converter left in the text: an opening angle bracket, perhaps a slash, letters, a closing one.</summary>
    private static IEnumerable<TextSpan> Tags(string text)
    {
        for (var start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
        {
            var inside = text.AsSpan(start + 1, Math.Min(LongestTagUtf16 + 1, text.Length - start - 1));
            var length = inside.IndexOf('>');
            var name = length < 0 ? "" : inside[..length].Trim('/');
            if (name.Length > 0 && !name.ContainsAnyExcept(NameCharacters))
            {
                yield return new TextSpan(start, start + length + 2, SpanKind.Noise);
            }
        }
    }

    /// <summary>A bar parts the cells of a table row; anywhere else, at the end of a line, it is left over from a web page's table.</summary>
    private static IEnumerable<TextSpan> Bars(string text, PieceKind kind, bool hasCells)
    {
        for (var i = 0; kind == PieceKind.TableRow && i < text.Length; i++)
        {
            if (text[i] is '|' or '\t')
            {
                yield return new TextSpan(i, i + 1, SpanKind.CellBoundary);
            }
        }

        foreach (var (start, end) in kind == PieceKind.VerseLine && !hasCells ? VerseHalves.Dividers(text) : [])
        {
            yield return new TextSpan(start, end, SpanKind.CellBoundary);
        }

        var last = text.AsSpan().TrimEnd().Length - 1;
        if (kind != PieceKind.TableRow && last > 0 && text[last] == '|')
        {
            yield return new TextSpan(last, last + 1, SpanKind.Furniture);
        }
    }

    private static List<TextSpan> WithoutOverlaps(List<TextSpan> spans)
    {
        var kept = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (kept.Count == 0 || span.Start >= kept[^1].End)
            {
                kept.Add(span);
            }
        }

        return kept;
    }
}
