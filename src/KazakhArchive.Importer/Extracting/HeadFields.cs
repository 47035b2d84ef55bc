using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Builds the head of a book from names and values as people write them over a text.</summary>
public sealed class HeadFields
{
    private const string Title = "title";
    private const string Author = "author";
    private const string Language = "language";

    private static readonly Dictionary<string, string> Names = EmbeddedTable.Read(typeof(HeadFields), "head-fields.tsv", "name", "field")
        .ToDictionary(row => row["name"], row => row["field"], StringComparer.OrdinalIgnoreCase);

    private readonly List<(string Field, string Value)> found = [];

    /// <summary>How many values were not taken, as their names mean nothing or are those of others before.</summary>
    public int Left { get; private set; }

    public static bool Knows(string name) => Names.ContainsKey(name);

    /// <summary>Names that mean nothing, values that say nothing and a second value for anything but the author are not taken.</summary>
    public void Add(string name, string value)
    {
        var folded = WhiteSpace.Fold(value);
        if (folded.Length > 0 && Names.TryGetValue(name.Trim(), out var field) && (field == Author || !found.Exists(other => other.Field == field)))
        {
            found.Add((field, folded));
        }
        else
        {
            Left += folded.Length > 0 ? 1 : 0;
        }
    }

    public BookHead Head() => new(
        Of(Title),
        [.. found.Where(field => field.Field == Author).Select(field => field.Value).Distinct(StringComparer.Ordinal)],
        Of(Language))
    {
        Fields = found.FindAll(field => field.Field is not (Title or Author or Language)),
    };

    private string? Of(string name) => found.Find(field => field.Field == name).Value;
}
