using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>What a plain text says about its book in its first lines, each with a label: <c>المؤلف: ابن فضلان</c>, as al-Shamela and digital libraries write it.</summary>
internal static class LabelledHead
{
    private const int LongestLineUtf16 = 300;
    private const int MostLines = 24;

    /// <summary>One line alone may be the first sentence of a text.</summary>
    private const int FewestLines = 2;

    /// <summary>Empty where the text begins otherwise.</summary>
    public static BookHead Read(string text)
    {
        var fields = new HeadFields();
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = Invisible.Trim(line.ToString());
            if (count > 0 && IsRemark(trimmed))
            {
                continue; // Perhaps another label follows.
            }

            if (trimmed.Length > 0 && (count == MostLines || !IsLabelled(trimmed)))
            {
                break;
            }

            if (trimmed.Length > 0)
            {
                var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
                fields.Add(trimmed[..colon].Trim(), trimmed[(colon + 1)..]);
                count++;
            }
        }

        return count >= FewestLines ? fields.Head() : BookHead.Empty;
    }

    /// <summary>Whether a line is a label that books are described by, and what it says.</summary>
    public static bool IsLabelled(string line) => HasLabel(line) && !IsRemark(line);

    /// <summary>Whether a line says something of a person behind the label, and names nobody.</summary>
    public static bool IsRemark(string line) =>
        HasLabel(line) && line.IndexOf(':', StringComparison.Ordinal) is var colon && HeadFields.IsSentence(line[..colon], line[(colon + 1)..]);

    private static bool HasLabel(string line) => line.Length <= LongestLineUtf16 && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon + 1 < line.Length && HeadFields.Knows(line[..colon].Trim());
}
