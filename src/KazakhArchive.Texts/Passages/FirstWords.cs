using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Passages;

/// <summary>The beginning of a passage, by which a reader of the ledger knows it again.</summary>
public static class FirstWords
{
    // Enough to tell passages apart in a diff, and a row still fits a screen.
    private const int Number = 5;

    /// <summary>At most five words, white space folded; empty for a text without words.</summary>
    public static string Of(string reading)
    {
        var words = 0;
        var isInWord = false;
        for (var i = 0; i < reading.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(reading[i]);
            if (isSpace && isInWord && ++words == Number)
            {
                return WhiteSpace.Fold(reading.AsSpan(0, i));
            }

            isInWord = !isSpace;
        }

        return WhiteSpace.Fold(reading);
    }
}
