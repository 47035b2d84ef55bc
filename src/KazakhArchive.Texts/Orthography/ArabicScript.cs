namespace KazakhArchive.Texts.Orthography;

/// <summary>The code points that rules of the orthography name.</summary>
public static class ArabicScript
{
    public const char Hamza = '\u0621';
    public const char Alef = '\u0627';
    public const char Beh = '\u0628';
    public const char TehMarbuta = '\u0629';
    public const char Teh = '\u062A';
    public const char Zain = '\u0632';
    public const char Seen = '\u0633';
    public const char Ain = '\u0639';
    public const char Feh = '\u0641';
    public const char Tatweel = '\u0640';
    public const char Lam = '\u0644';
    public const char Meem = '\u0645';
    public const char Noon = '\u0646';
    public const char Heh = '\u0647';
    public const char Waw = '\u0648';
    public const char NoonGhunna = '\u06BA';
    public const char HehDoachashmee = '\u06BE';
    public const char HehGoal = '\u06C1';
    public const char AlefMaksura = '\u0649';
    public const char FarsiYeh = '\u06CC';
    public const char YehBarree = '\u06D2';
    public const char DecimalSeparator = '\u066B';
    public const char ThousandsSeparator = '\u066C';

    /// <summary>Whether the character is in one of the Arabic blocks of letters (Arabic, Supplement, Extended-B and -A).</summary>
    public static bool Contains(char c) =>
        c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF');
}
