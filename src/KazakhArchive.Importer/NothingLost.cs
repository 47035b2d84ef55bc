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
        var position = 0;
        foreach (var block in chapters.SelectMany(chapter => chapter.Blocks))
        {
            var text = LayerText.Of(block, Layer.Diplomatic);
            if (text.Length == 0)
            {
                continue;
            }

            var joined = position == 0 ? text : " " + text;
            if (!expected.AsSpan(position).StartsWith(joined))
            {
                var same = expected.AsSpan(position).CommonPrefixLength(joined);
                Report(path, expected, position + same, Around(joined, same), findings);
                return;
            }

            position += joined.Length;
        }

        if (position < expected.Length)
        {
            Report(path, expected, position, "", findings);
        }
    }

    private static void Report(string path, string expected, int position, string actual, FindingList findings) => findings.Add(
        path,
        null,
        FindingCodes.TextLost,
        $"the chapters have {Quoted.Of(actual)} where the source has {Quoted.Of(Around(expected, position))}",
        "This is a fault of the importer: keep the source and report it");

    private static string Around(string text, int index) =>
        text[Math.Max(0, index - ContextUtf16)..Math.Min(text.Length, index + ContextUtf16)];
}
