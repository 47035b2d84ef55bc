using System.Collections.Frozen;

namespace KazakhArchive.Texts.Works;

public static class Languages
{
    // Written from right to left unless their tag names another script (CLDR, likelySubtags).
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.Create(StringComparer.Ordinal,
        "ar", "arc", "azb", "bal", "bcc", "bgn", "bqi", "brh", "chg", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "luz", "mzn", "nqo",
        "ota", "pbt", "pbu", "phr", "pnb", "prs", "ps", "sd", "skr", "sdh", "syr", "trw", "ug", "ur", "yi");

    private static readonly FrozenSet<string> RightToLeftScripts = FrozenSet.Create(StringComparer.Ordinal,
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /// <summary>Those of the interface.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.Urdu, Language.Arabic, Language.English];

    /// <summary>Not one of the interface; its affixes and letters are not Urdu's.</summary>
    public static Language Persian { get; } = LanguageTag.TryEncode("fa")!.Value;

    /// <summary>Readers ask in it for names that texts in other languages have.</summary>
    public static Language Russian { get; } = LanguageTag.TryEncode("ru")!.Value;

    /// <summary>Readers ask in it for names that texts in other languages have.</summary>
    public static Language Kazakh { get; } = LanguageTag.TryEncode("kk")!.Value;

    /// <summary>That of which nothing is known: BCP 47 und.</summary>
    public static Language Undetermined { get; } = LanguageTag.TryEncode("und")!.Value;

    /// <summary>The BCP 47 tag: ur, fa, kk-Arab.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Urdu => "ur",
        Language.Arabic => "ar",
        Language.English => "en",
        _ => LanguageTag.Decode(language),
    };

    /// <summary>The value of HTML's dir attribute.</summary>
    public static string Direction(this Language language) => language switch
    {
        Language.Urdu or Language.Arabic => "rtl",
        Language.English => "ltr",
        _ => LanguageTag.Decode(language).Split('-') is [_, var script] ? (RightToLeftScripts.Contains(script) ? "rtl" : "ltr")
            : RightToLeft.Contains(language.Code()) ? "rtl" : "ltr",
    };

    /// <summary>Whether the archive knows its words: it is one of <see cref="All"/>.</summary>
    public static bool IsKnown(this Language language) => language is Language.Urdu or Language.Arabic or Language.English;

    /// <summary>The language in which the archive speaks about texts of this language: English for those it does not know itself.</summary>
    public static Language Interface(this Language language) => language.IsKnown() ? language : Language.English;

    /// <summary>Null for any other tag than ur, ar, en.</summary>
    public static Language? TryParse(string? code) => code switch
    {
        "ur" => Language.Urdu,
        "ar" => Language.Arabic,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>
    /// The language of a text by its BCP 47 tag in any case: a language of two or three letters, with a script where it is not the usual
    /// one (fa, kk-Arab). Null for anything else.
    /// </summary>
    public static Language? TryParseTag(string? tag) => tag is null ? null : TryParse(tag.ToLowerInvariant()) ?? LanguageTag.TryEncode(tag);
}
