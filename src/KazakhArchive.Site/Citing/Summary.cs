using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Site.Citing;

/// <summary>The beginning of a passage for previews and result lists.</summary>
public static class Summary
{
    // What search engines and messengers show at most.
    private const int LongestUtf16 = 200;

    /// <summary>Whole words of the reading text; empty for a note of which the source has only the mark.</summary>
    public static string Of(Excerpt excerpt)
    {
        var text = string.Join(' ', excerpt.Parts.Select(part => LayerText.Of(part.Block, Layer.Reading)).Where(part => part.Length > 0));
        if (text.Length <= LongestUtf16)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestUtf16);
        return text[..(end > 0 ? end : LongestUtf16)] + " \u2026";
    }
}
