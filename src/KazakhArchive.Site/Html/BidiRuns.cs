using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Html;

/// <summary>Splits right-to-left text into what the bidirectional algorithm (UAX #9) sets rightly and what needs an isolate.</summary>
public static class BidiRuns
{
    /// <summary>The runs in order; together they are the text, character for character.</summary>
    public static IReadOnlyList<BidiRun> Of(string text)
    {
        List<BidiRun> runs = [];
        var plainStart = 0;
        var i = 0;
        while (i < text.Length)
        {
            var run = At(text, i);
            if (run.Kind != BidiRunKind.Plain)
            {
                AddPlain(runs, plainStart, i);
                runs.Add(run);
                plainStart = run.EndUtf16;
            }

            i = run.EndUtf16;
        }

        AddPlain(runs, plainStart, text.Length);
        return runs;
    }

    /// <summary>Those of a part that is shown by itself. Of words that it cuts the rest is still foreign, of a number nothing that counts.</summary>
    public static IReadOnlyList<BidiRun> Within(IReadOnlyList<BidiRun> runs, int startUtf16, int endUtf16)
    {
        List<BidiRun> within = [];
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var (start, end) = (Math.Max(startUtf16, run.StartUtf16), Math.Min(endUtf16, run.EndUtf16));
            if (start < end)
            {
                var isKept = end - start == run.LengthUtf16 || run.Kind is BidiRunKind.Latin or BidiRunKind.Cyrillic or BidiRunKind.Url or BidiRunKind.RareWord or BidiRunKind.NaskhWord;
                within.Add(new BidiRun(isKept ? run.Kind : BidiRunKind.Plain, start, end - start));
            }
        }

        return within;
    }

    /// <summary>The run that begins here; a plain one is as short as may be.</summary>
    private static BidiRun At(string text, int start)
    {
        var url = Urls.LengthAt(text, start);
        if (url > 0)
        {
            return new BidiRun(BidiRunKind.Url, start, url);
        }

        if (ForeignWords.BeginAt(text, start))
        {
            return ForeignWords.RunAt(text, start);
        }

        return Digits.IsDigit(text[start]) || text[start] is '+' or '-' or '\u2212'
            ? Numbers.RunAt(text, start)
            : new BidiRun(BidiRunKind.Plain, start, 1);
    }

    private static void AddPlain(List<BidiRun> runs, int start, int end)
    {
        if (end > start)
        {
            runs.Add(new BidiRun(BidiRunKind.Plain, start, end - start));
        }
    }
}

/// <summary>A stretch of a text; the runs of a text lie end to end and cover it.</summary>
public readonly record struct BidiRun(BidiRunKind Kind, int StartUtf16, int LengthUtf16)
{
    public int EndUtf16 => StartUtf16 + LengthUtf16;
}
