namespace KazakhArchive.Texts.Orthography;

public enum TokenKind : byte
{
    /// <summary>A word in Arabic letters.</summary>
    Arabic,

    /// <summary>A word in any other letters.</summary>
    Other,

    /// <summary>A word of a web address's host; the last of them reaches to the address's end.</summary>
    WebAddress,

    Number,

    /// <summary>A number with the sign of the common era after it, which belongs to the token: ۱۸۴۵ء.</summary>
    CommonEraYear,

    /// <summary>A number with the sign of the Hijri era after it.</summary>
    HijriYear,
}
