using System.Globalization;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Lines of <c>source.txt</c>, 1-based, both inclusive.</summary>
public readonly record struct LineRange(int First, int Last)
{
    public static LineRange? TryParse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var first = dash < 0 ? text : text[..dash];
        var last = dash < 0 ? text : text[(dash + 1)..];
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var firstLine)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var lastLine)
            && firstLine > 0 && lastLine >= firstLine
            ? new LineRange(firstLine, lastLine)
            : null;
    }

    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
