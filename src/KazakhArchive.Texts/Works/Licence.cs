namespace KazakhArchive.Texts.Works;

/// <summary>Under which licence a text may be used: an identifier of the SPDX License List (CC-BY-4.0), or an absolute address.</summary>
public sealed record Licence
{
    private const int LongestId = 64;

    private Licence(string value, Uri address) => (Value, Address) = (value, address);

    /// <summary>As it is in work.json.</summary>
    public string Value { get; }

    /// <summary>Where its text can be read.</summary>
    public Uri Address { get; }

    /// <summary>Null for what is neither.</summary>
    public static Licence? TryParse(string text) =>
        WebAddresses.TryParse(text) is Uri address ? new Licence(text, address)
        : IsSpdxId(text) ? new Licence(text, new Uri($"https://spdx.org/licenses/{text}"))
        : null;

    // The list grows; its grammar does not (SPDX 3, annex "License expressions": idstring).
    private static bool IsSpdxId(string text) =>
        text.Length is > 1 and <= LongestId && char.IsAsciiLetterOrDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}
