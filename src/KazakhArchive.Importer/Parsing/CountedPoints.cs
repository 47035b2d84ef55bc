namespace KazakhArchive.Importer.Parsing;

/// <summary>The numbers in brackets by which a sentence counts its points, <c>اسباب یہ تھے: (1) قحط (2) جنگ</c>: no marks of notes.</summary>
internal static class CountedPoints
{
    private const string BeginPoints = ":\u061B;";

    /// <summary>Where they stand: behind a colon the first, set off by spaces the others, counted from 1; two at least.</summary>
    public static IReadOnlySet<int> In(string text)
    {
        var points = new HashSet<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (NoteBracket.At(text, i) is not { Number: 1 } first || !IsBehindColon(text, i))
            {
                continue;
            }

            var row = Row(text, first);
            points.UnionWith(row.Count > 1 ? row : []);
        }

        return points;
    }

    private static List<int> Row(string text, NoteBracket first)
    {
        var row = new List<int> { first.Start };
        for (var i = first.End; i < text.Length; i++)
        {
            if (NoteBracket.At(text, i) is not NoteBracket next || next.Opener != first.Opener)
            {
                continue;
            }

            if (next.Number != row.Count + 1 || !IsSpaced(text, next))
            {
                break;
            }

            row.Add(next.Start);
        }

        return row;
    }

    private static bool IsBehindColon(string text, int start) =>
        text.AsSpan(0, start).TrimEnd() is [.., var before] && BeginPoints.Contains(before, StringComparison.Ordinal);

    private static bool IsSpaced(string text, NoteBracket bracket) =>
        char.IsWhiteSpace(text[bracket.Start - 1]) && bracket.End < text.Length && char.IsWhiteSpace(text[bracket.End]);
}
