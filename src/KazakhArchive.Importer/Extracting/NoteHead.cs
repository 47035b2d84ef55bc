using System.Text.RegularExpressions;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The number in brackets, or raised, with which the text of a note begins that an author typed by hand.</summary>
internal static partial class NoteHead
{
    public static bool Is(string words) => Number().IsMatch(words);

    [GeneratedRegex(@"\A\s*(?:[(\[\uFD3E\uFD3F]\s*\d{1,3}\s*[)\]\uFD3E\uFD3F]|[\u00B2\u00B3\u00B9\u2070-\u2079]{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
