using System.Security.Cryptography;
using System.Text;

namespace KazakhArchive.Texts.Revisions;

/// <summary>The name of a text by its content: 64 lower-case hexadecimal digits.</summary>
public static class Sha256Digest
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static bool IsOne(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
