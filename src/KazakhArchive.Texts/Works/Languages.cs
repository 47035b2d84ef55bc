namespace KazakhArchive.Texts.Works;

public static class Languages
{
    public static IReadOnlyList<Language> All { get; } = [Language.Urdu, Language.Arabic, Language.English];

    /// <summary>The BCP 47 tag: ur, ar, en.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Urdu => "ur",
        Language.Arabic => "ar",
        _ => "en",
    };

    /// <summary>The value of HTML's dir attribute.</summary>
    public static string Direction(this Language language) => language == Language.English ? "ltr" : "rtl";

    /// <summary>Null for any other tag than ur, ar, en.</summary>
    public static Language? TryParse(string? code) => code switch
    {
        "ur" => Language.Urdu,
        "ar" => Language.Arabic,
        "en" => Language.English,
        _ => null,
    };
}
