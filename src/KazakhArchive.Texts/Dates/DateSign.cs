namespace KazakhArchive.Texts.Dates;

/// <summary>A stretch of text as the rules see it: first a word, a number or a mark, in the end perhaps a date.</summary>
/// <param name="Number">The value of figures and of what a rule made of them; 0 for all else.</param>
/// <param name="Word">What the tables know of it; null for anything but their words.</param>
/// <param name="Value">Null for anything but dates.</param>
internal readonly record struct DateSign(
    int StartUtf16, int EndUtf16, SignKinds Kinds, int Number = 0, DateWord? Word = null, DateValue? Value = null)
{
    public int Length => EndUtf16 - StartUtf16;

    public bool Is(SignKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>As figures or as the tables have it.</summary>
    public int NumberAs(SignKinds kind) => Word?.NumberAs(kind) ?? Number;
}
