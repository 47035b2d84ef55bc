using System.Text.RegularExpressions;

namespace KazakhArchive.Importer.Extracting.Rows;

/// <summary>Rows as YAML maps, in a list or in the one list of a map.</summary>
internal static partial class YamlRows
{
    private const int SampleUtf16 = 4_000;

    /// <summary>Whether the text begins as YAML does, and its first items have a key that names a text.</summary>
    public static bool Is(string text)
    {
        var sample = text[..Math.Min(text.Length, SampleUtf16)];
        return Beginning().IsMatch(sample) && RowBook.IsText(Key().Matches(sample).Select(key => key.Groups[1].Value));
    }

    /// <exception cref="InvalidDataException">It is no YAML, has aliases, or holds no rows of a text.</exception>
    public static RowBook Read(string text) =>
        (PlainYaml.Read(text) is PlainValue value ? RowBook.Of(value) : null) ?? throw new InvalidDataException("no row has a key that is named text");

    [GeneratedRegex(@"\A(?:\s*#[^\n]*\n)*(?:---[ \t]*\n)?(?:[^\s#:][^\n:]{0,40}:[^\n]*\n)*[ \t]*- [\w ]{1,40}:[ \t\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^[ \t]*(?:- )?([\w]{1,40}):[ \t\n]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Key();
}
