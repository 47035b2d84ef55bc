using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>Builds the head of a book from names and values as people write them over a text.</summary>
public sealed class HeadFields
{
    private const string Title = "title";
    private const string Author = "author";
    private const string Language = "language";

    private const int LettersOfAbbreviation = 2;
    private const int MostWordsBeforeStop = 6;

    /// <summary>An Arabic name with its chain of fathers, its titles and the year of death.</summary>
    private const int MostWordsOfName = 24;

    private static readonly HashSet<string> Persons = new HashSet<string>(StringComparer.Ordinal) { Author, "editor", "translator" };

    private static readonly HashSet<string> StatementWords = [.. EmbeddedTable.Read(typeof(HeadFields), "statement-words.tsv", "word", "language").Select(row => row["word"])];

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
        if (folded.Length > 0 && !IsSentence(name, folded) && Names.TryGetValue(name.Trim(), out var field) && (field == Author || !found.Exists(other => other.Field == field)))
        {
            found.Add((field, folded));
        }
        else
        {
            Left += folded.Length > 0 ? 1 : 0;
        }
    }

    /// <summary>
    /// Whether a value says something where the name of a person belongs: it holds a word that no name has, a stop that is none of an initial or
    /// abbreviation, or more words than any name.
    /// </summary>
    public static bool IsSentence(string name, string value)
    {
        if (!Names.TryGetValue(name.Trim(), out var field) || !Persons.Contains(field))
        {
            return false;
        }

        var words = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var stop = Array.FindIndex(words, word => word[^1] is '.' or '\u06D4' or '!' or '?' or '\u061F' && VerseHalves.Letters(word) > LettersOfAbbreviation);
        return words.Length > MostWordsOfName || words.Any(StatementWords.Contains) || (stop >= 0 && (stop + 1 < words.Length || words.Length > MostWordsBeforeStop));
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
