using System.Text;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer;

/// <summary>The first law: the diplomatic layer of all chapters in order is the source, white space folded.</summary>
public static class NothingLost
{
    private const int ContextUtf16 = 30;

    public static void Check(string path, string source, IReadOnlyList<Chapter> chapters, FindingList findings)
    {
        var expected = WhiteSpace.Fold(source);
        var actual = new StringBuilder(expected.Length);
        foreach (var chapter in chapters)
        {
            actual.Append(actual.Length > 0 ? " " : "").Append(LayerText.Of(chapter, Layer.Diplomatic));
        }

        var text = actual.ToString();
        if (text == expected)
        {
            return;
        }

        var same = text.AsSpan().CommonPrefixLength(expected);
        findings.Add(
            path,
            null,
            FindingCodes.TextLost,
            $"the chapters have \"{Around(text, same)}\" where the source has \"{Around(expected, same)}\"",
            "This is a fault of the importer: keep the source and report it");
    }

    private static string Around(string text, int index) =>
        text[Math.Max(0, index - ContextUtf16)..Math.Min(text.Length, index + ContextUtf16)];
}
