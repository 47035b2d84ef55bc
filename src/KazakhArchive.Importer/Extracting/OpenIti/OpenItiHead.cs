using System.Text.RegularExpressions;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.OpenIti;

/// <summary>The head of a mARkdown file: <c>#META# key :: value</c>, under keys of OpenITI, of Shamela, or words of the language.</summary>
internal static partial class OpenItiHead
{
    private const string Title = "title";
    private const string Author = "author";
    private const string Language = "language";

    private static readonly Dictionary<string, string> Keys =
        EmbeddedTable.Read(typeof(OpenItiHead), "openiti-meta.tsv", "key", "field").ToDictionary(row => row["key"], row => row["field"], StringComparer.OrdinalIgnoreCase);

    /// <returns>With how many lines say something that is not kept.</returns>
    public static (BookHead Head, int Left) Read(IEnumerable<string> lines)
    {
        var left = 0;
        var fields = new List<(string Field, string Value)>();
        foreach (var line in lines)
        {
            var meta = Meta().Match(line);
            if (meta.Success
                && Keys.TryGetValue(meta.Groups["key"].Value.Trim(), out var field)
                && Value(meta.Groups["value"].Value) is { Length: > 0 } value
                && !fields.Exists(other => other.Field == field))
            {
                fields.Add((field, value));
            }
            else if (Named().Match(line) is { Success: true } named && !fields.Exists(other => other.Field == Title))
            {
                fields.Add((Title, WhiteSpace.Fold(named.Groups[1].Value)));
            }
            else
            {
                left += Value(meta.Success ? meta.Groups["value"].Value : line.Replace("#META#", "", StringComparison.Ordinal)).Any(char.IsLetterOrDigit) && !line.StartsWith(OpenItiExtractor.Magic, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return (new BookHead(Of(Title), Of(Author) is string author ? [author] : [], Of(Language))
        {
            Fields = fields.FindAll(field => field.Field is not (Title or Author or Language)),
        }, left);

        string? Of(string field) => fields.Find(other => other.Field == field).Value;
    }

    /// <summary>The first of several statements, without the words by which a database says that it has none.</summary>
    private static string Value(string text)
    {
        var value = WhiteSpace.Fold(text.Split('\u00B6')[0]).Trim('#', ' ');
        return value is "NODATA" or "NOCODE" or "NOTGIVEN" ? "" : value;
    }

    [GeneratedRegex(@"^#META#\s*(?:\d{3}\.)?(?<key>[^:]+?)\s*::?\s(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Meta();

    /// <summary>A title in the manner of those who had no keys yet: <c>[ $$ title]</c>.</summary>
    [GeneratedRegex(@"^#META#\s*\[\s*\$\$\s*(.+?)\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
