using FsCheck;
using FsCheck.Fluent;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Tests.Importer;

/// <summary>Sources out of everything that the parser looks for and Markdown trips over, and emendations that fit them.</summary>
internal static class RandomSources
{
    private static readonly string[] Atoms =
    [
        "خان", "شہر", "بنیاد", "رکھی", "کے", "كم", "ه", "\u06C1", "\u064E", "\u0640", "\u200C", "\u200F", "\u202B", "\uFEFF", "\uFEFB",
        "\u06D4", "\u060C", "\u061F", ".", ":", "!", "\"", "\u201D", "\u201C", "\u00AB", "\u00BB", "(", ")", "\uFD3E", "\uFD3F",
        "1", "2", "3", "12", "1863", "\u06F1", "\u06F2", "\u06F6\u06F3", "\u0661", "\u0662", "\u00B9", "\u00B2", "\u00B3", "\u00B9\u2070", "^", "^{\u06F1}", "^{2}", "^3", " 1.", "\u06D4 2\u06D4",
        "\u2022 ", "\u2022", "- ", "\u2013 ", "- \u2295 ", "\U0001F578 ", "\U0001F578", "\u27A2 ", "* ", "- \u00A9 ", "- ه ", "1. ", "2. ", "1) ", "\u06F2\u06D4 ",
        "#", "## ", "> ", "+ ", "_", "*", "**", "`", "```", "[", "]", "](", "{", "}", "{#3.14}", "<", ">", "<u>", "</u>", "<b onclick=x>", "|", "\\", "&amp;", "&", "~", "=", "---", "http://a.b/c_d",
        "ماخذ: http", "تبصرہ (", "(المصدر:", "(تصویر:",
        " ", " ", " ", " ", "  ", "\t", "\u00A0", "\r", "\u2028", "\u0085", "\u0001", "\n", "\n", "\n\n", "\n\n\n\n", "\n\f", "\r\n",
    ];

    private static Gen<string> Word { get; } = Gen.Elements(Atoms);

    /// <summary>Stretches are repeated now and then, as the OCR does.</summary>
    private static Gen<string> Stretch { get; } =
        from words in Word.NonEmptyListOf()
        from times in Gen.Elements(1, 1, 1, 1, 2, 3)
        from between in Gen.Elements(" ", "\n", "\n\n")
        select string.Join(between, Enumerable.Repeat(string.Concat(words), times));

    private static Gen<string> Source { get; } = Stretch.ListOf().Select(stretches => string.Concat(stretches)).Where(HasText);

    /// <summary>A source, and rows of emendations.tsv cut out of it at random: most fit, some overlap or stand twice.</summary>
    private static Gen<(string Source, string Emendations)> Emended { get; } =
        from source in Source
        from rows in Row(source).ListOf()
        select (source, ScratchCorpus.Table(EmendationTable.Columns, [.. rows.Take(3)]));

    public static Arbitrary<string> Sources { get; } = Arb.From(Source, Smaller);

    public static Arbitrary<(string Source, string Emendations)> EmendedSources { get; } = Arb.From(Emended, Smaller);

    /// <summary>A source with rows of divisions.tsv and decisions.tsv for any of its lines.</summary>
    public static Arbitrary<(string Source, string Divisions, string Decisions)> DecidedSources { get; } = Arb.From(
        from source in Source
        let lines = Gen.Choose(1, 1 + source.AsSpan().Count('\n'))
        from divisions in lines.Zip(Gen.Elements("1", "2", "2s", "1s")).ListOf()
        from decisions in lines.Zip(Gen.Elements(Decisions)).ListOf()
        select (source, DivisionsOf(source, divisions), ScratchCorpus.Table(
            DecisionTable.Columns,
            [.. decisions.Where(row => !string.IsNullOrWhiteSpace(source.Split('\n')[row.Item1 - 1])).Take(5).Select(row => (IReadOnlyList<string>)[$"{row.Item1}", row.Item2.Rule, "", row.Item2.Value, "random"])])));

    private static readonly (string Rule, string Value)[] Decisions =
    [
        .. ((string[])["paragraph", "list-item", "quotation", "verse", "table-row", "figure", "note", "title-page", "forme-work", "doubled", "noise", "furniture"])
            .Select(kind => ("block", kind)),
        ("join", "yes"), ("join", "yes"), ("join", "no"), ("heading", "no"), ("note-mark", "yes"), ("note-mark", "no"), ("note", "unmarked"),
        ("doubled", "yes"), ("doubled", "no"), ("page", "begins"), ("page", "ends"), ("page", "no"),
    ];

    private static string DivisionsOf(string source, IEnumerable<(int Line, string Level)> drawn)
    {
        var chapter = 0;
        var lines = source.Split('\n');
        var first = 1 + Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        var rows = drawn.Take(4)
            .Where(row => row.Line > first && !string.IsNullOrWhiteSpace(lines[row.Line - 1]))
            .DistinctBy(row => row.Line)
            .OrderBy(row => row.Line)
            .Prepend((Line: first, Level: "1s"));
        return ScratchCorpus.Table(DivisionTable.Columns, [.. rows.Select(row => (IReadOnlyList<string>)
        [
            $"{row.Line}", row.Level[..1], row.Level[0] == '1' ? $"{++chapter}" : "", row.Level[0] == '1' ? "bab" : "",
            row.Level.EndsWith('s') ? "[باب]" : "", row.Level.EndsWith('s') ? "editor" : "",
        ])]);
    }

    private static bool HasText(string source) => !string.IsNullOrWhiteSpace(source.Replace("\uFEFF", "", StringComparison.Ordinal));

    private static Gen<IReadOnlyList<string>> Row(string source) =>
        from start in Gen.Choose(0, source.Length - 1)
        from length in Gen.Elements(1, 2, 3, 5, 9, 20)
        from corr in Word.ListOf().Select(words => string.Concat(words.Take(4)))
        from kind in Gen.Elements("letter", "word-split", "number", "lost", "noise", "doubled", "unclear")
        from certainty in Gen.Elements("high", "medium", "low")
        select Row(source, start, Math.Min(source.Length, start + length), corr, kind, certainty);

    private static IReadOnlyList<string> Row(string source, int start, int end, string corr, string kind, string certainty)
    {
        start -= char.IsLowSurrogate(source[start]) ? 1 : 0;
        end += end < source.Length && char.IsLowSurrogate(source[end]) ? 1 : 0;

        // A table cannot spell a lone carriage return; the importer takes \n for CR LF.
        var sic = source[start..end].Replace("\r\n", "\n", StringComparison.Ordinal);
        var line = 1 + source.AsSpan(0, start).Count('\n');
        var endLine = line + sic.AsSpan().Count('\n');
        return [$"{line}", endLine == line ? "" : $"{endLine}", sic, kind == "unclear" ? "" : corr.Replace("\r", "", StringComparison.Ordinal), kind, certainty, "random"];
    }

    private static IEnumerable<string> Smaller(string source)
    {
        for (var length = source.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= source.Length; start += length)
            {
                var smaller = source.Remove(start, length);
                if (HasText(smaller) && !smaller.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar))
                {
                    yield return smaller;
                }
            }
        }
    }

    private static IEnumerable<(string Source, string Emendations)> Smaller((string Source, string Emendations) emended)
    {
        var rows = emended.Emendations.Split('\n');
        for (var i = 1; i < rows.Length - 1; i++)
        {
            yield return (emended.Source, string.Join('\n', rows.Where((_, index) => index != i)));
        }

        foreach (var source in Smaller(emended.Source))
        {
            yield return (source, emended.Emendations);
        }
    }
}
