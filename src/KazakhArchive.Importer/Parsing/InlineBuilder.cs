using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>Block text and the spans found in it become inlines; every character of the source ends up in one of them.</summary>
public sealed class InlineBuilder
{
    private readonly BlockText text;
    private readonly RunCursor cursor;
    private readonly List<Inline> inlines = [];
    private readonly List<string> plain = [];
    private int nextInsertion;

    /// <summary>Whether the source has white space, or nothing of this block, before what comes next.</summary>
    private bool isAfterSpace = true;

    private InlineBuilder(BlockText text)
    {
        this.text = text;
        cursor = new RunCursor(text.Runs);
    }

    /// <param name="spans">In order, without overlap.</param>
    /// <param name="notes">The provisional ids of the note marks among the spans, in order.</param>
    public static IReadOnlyList<Inline> Build(BlockText text, IReadOnlyList<TextSpan> spans, IReadOnlyList<PassageId> notes)
    {
        var builder = new InlineBuilder(text);
        var nextNote = 0;
        foreach (var span in spans)
        {
            builder.AppendPlain(span.Start);
            if (span.Kind == SpanKind.NoteMark)
            {
                builder.AppendNoteMark(span.End, notes[nextNote++]);
            }
            else
            {
                builder.AppendHidden(span);
            }
        }

        builder.AppendPlain(text.Length);
        builder.Flush();
        return builder.inlines;
    }

    private void AppendPlain(int end)
    {
        foreach (var slice in cursor.TakeUntil(end, takesEmptyRunsAtEnd: true))
        {
            Insert(slice.Start);
            if (slice.Emendation is null || IsPlainRest(slice.Emendation, slice))
            {
                plain.Add(slice.Reading);
                isAfterSpace = slice.Reading.Length == 0 ? isAfterSpace : char.IsWhiteSpace(slice.Reading[^1]);
            }
            else
            {
                Add(new Inline.Emended(Cut(slice.Emendation, slice)));
            }
        }

        Insert(end);
    }

    private void AppendNoteMark(int end, PassageId note)
    {
        var slices = cursor.TakeUntil(end, takesEmptyRunsAtEnd: false).ToList();
        var reading = string.Concat(slices.Select(slice => slice.Reading));
        var sic = string.Concat(slices.Select(slice => slice.Diplomatic));
        var emendations = slices.Select(slice => slice.Emendation).OfType<Emendation>().ToList();
        var emendation = emendations.Find(emendation => emendation.IsApplied) is Emendation applied
            ? applied with { Sic = sic, Corr = reading }
            : emendations.FirstOrDefault() is Emendation noted ? noted with { Sic = reading } : null;
        Add(new Inline.NoteMark(note, reading, emendation));
    }

    private void AppendHidden(TextSpan span)
    {
        var hidden = new StringBuilder();
        foreach (var slice in cursor.TakeUntil(span.End, takesEmptyRunsAtEnd: false))
        {
            if (nextInsertion < text.Insertions.Count && text.Insertions[nextInsertion].Offset <= slice.Start)
            {
                AddHidden(span.Kind, hidden);
                Insert(slice.Start);
            }

            hidden.Append(slice.Diplomatic);
        }

        AddHidden(span.Kind, hidden);
    }

    private void AddHidden(SpanKind kind, StringBuilder hidden)
    {
        if (hidden.Length > 0)
        {
            Add(Hidden(kind, hidden.ToString()));
            hidden.Clear();
        }
    }

    /// <summary>Milestones and forme work that stand at or before an offset.</summary>
    private void Insert(int offset)
    {
        for (; nextInsertion < text.Insertions.Count && text.Insertions[nextInsertion].Offset <= offset; nextInsertion++)
        {
            Add(text.Insertions[nextInsertion].Inline);
        }
    }

    private void Add(Inline inline)
    {
        Flush();
        inlines.Add(inline);
        var diplomatic = LayerText.Of(inline, Layer.Diplomatic);
        isAfterSpace = diplomatic.Length == 0 ? isAfterSpace : char.IsWhiteSpace(diplomatic[^1]);
    }

    private void Flush()
    {
        var text = plain is [var only] ? only : string.Concat(plain);
        if (text.Length > 0)
        {
            inlines.Add(new Inline.Text(text));
        }

        plain.Clear();
    }

    /// <summary>
    /// What is left of an emendation that a mark cut: the space beside a supplied mark, where the source has one too, or
    /// the words beside an unclear mark that only made its sic unique on the line.
    /// </summary>
    private bool IsPlainRest(Emendation emendation, BlockRun slice) => emendation.IsApplied
        ? slice.Diplomatic.Length == 0 && string.IsNullOrWhiteSpace(slice.Reading) && (isAfterSpace || cursor.IsBeforeSpace)
        : slice.Reading.Length < emendation.Sic.Length;

    private static Emendation Cut(Emendation emendation, BlockRun slice) => emendation.IsApplied
        ? emendation with { Sic = slice.Diplomatic, Corr = slice.Reading }
        : emendation with { Sic = slice.Reading };

    private static Inline Hidden(SpanKind kind, string value) => kind switch
    {
        SpanKind.Marker => new Inline.Marker(value),
        SpanKind.PageMark => new Inline.FormeWork(value),
        SpanKind.CellBoundary => new Inline.CellBoundary(value),
        SpanKind.Noise => new Inline.Surplus(value, SurplusKind.Noise),
        SpanKind.Furniture => new Inline.Surplus(value, SurplusKind.Furniture),
        _ => new Inline.Surplus(value, SurplusKind.Doubled),
    };
}
