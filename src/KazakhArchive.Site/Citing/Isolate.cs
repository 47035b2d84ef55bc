using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>Isolates for plain text (UAX #9), where no markup can keep a stretch together: what is copied must read rightly wherever it is pasted.</summary>
public static class Isolate
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>Which direction a sign begins; null for every other.</summary>
    public static string? Direction(char c) => c switch
    {
        LeftToRightIsolate => "ltr",
        RightToLeftIsolate => "rtl",
        _ => null,
    };

    /// <summary>Whether a sign ends what another began.</summary>
    public static bool Ends(char c) => c == PopDirectionalIsolate;

    /// <summary>References, page numbers and ranges of them, which read from the left in every language.</summary>
    public static string LeftToRight(string text) => $"{LeftToRightIsolate}{text}{PopDirectionalIsolate}";

    /// <summary>Words of one language in a sentence of another; as they are where both run the same way.</summary>
    public static string Words(string words, Language language, Language sentence) =>
        language.Direction() == sentence.Direction() ? words
        : language.Direction() == "ltr" ? LeftToRight(words)
        : $"{RightToLeftIsolate}{words}{PopDirectionalIsolate}";
}
