using System.Globalization;
using System.Text.Json;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Shamela;

/// <summary>The headings of an export's table of contents, each to be found as a line of its page.</summary>
internal sealed class ShamelaTitles
{
    /// <summary>A heading's words may stand at the head of a longer line; shorter ones are there by chance.</summary>
    private const int FewestLetters = 8;

    /// <summary>Of titles that begin alike so many are looked at.</summary>
    private const int MostAlike = 64;

    /// <summary>By their pages, then by their letters in ordinal order; the levels of those that have not been found.</summary>
    private readonly Dictionary<string, SortedList<string, Queue<int>>> titles = new(StringComparer.Ordinal);

    /// <summary>How many have not been found.</summary>
    public int Left { get; private set; }

    public static ShamelaTitles Read(JsonElement root, string number)
    {
        var read = new ShamelaTitles();
        var rows = root.TryGetProperty($"t{number}", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object) : [];
        foreach (var page in rows.GroupBy(row => ShamelaPage.Field(row, "id") ?? "", StringComparer.Ordinal))
        {
            var byLetters = page.GroupBy(row => LettersOf(ShamelaPage.Field(row, "tit") ?? ""), StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => new Queue<int>(same.Select(row => LevelIn(ShamelaPage.Field(row, "lvl") ?? ""))), StringComparer.Ordinal);
            read.titles[page.Key] = new SortedList<string, Queue<int>>(byLetters, StringComparer.Ordinal);
            read.Left += byLetters.Values.Sum(levels => levels.Count);
        }

        return read;
    }

    /// <summary>The level of the heading that a line is; null where it is none.</summary>
    public int? Take(string page, string line)
    {
        var letters = LettersOf(line);
        if (letters.Length == 0 || !titles.TryGetValue(page, out var ofPage))
        {
            return null;
        }

        var levels = ofPage.GetValueOrDefault(letters);
        if (levels is not { Count: > 0 } && letters.Length > FewestLetters)
        {
            levels = BeginningWith(letters, ofPage); // The table may have words in brackets behind them, or the line is cut.
        }

        if (levels is not { Count: > 0 })
        {
            return null;
        }

        Left--;
        return levels.Dequeue();
    }

    private static Queue<int>? BeginningWith(string letters, SortedList<string, Queue<int>> ofPage)
    {
        var (first, end) = (0, ofPage.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = string.CompareOrdinal(ofPage.Keys[middle], letters) < 0 ? (middle + 1, end) : (first, middle);
        }

        for (var i = first; i < Math.Min(ofPage.Count, first + MostAlike) && ofPage.Keys[i].StartsWith(letters, StringComparison.Ordinal); i++)
        {
            if (ofPage.Values[i].Count > 0)
            {
                return ofPage.Values[i];
            }
        }

        return null;
    }

    /// <summary>Without vowel signs, which the table has not; the digits where there are no letters.</summary>
    private static string LettersOf(string words) => string.Concat(words.Where(char.IsLetter)) is { Length: > 0 } letters ? letters : string.Concat(Digits.ToAscii(words).Where(char.IsAsciiDigit));

    /// <summary>The deepest for a number that is too large for one.</summary>
    private static int LevelIn(string text) => Digits.ToAscii(text.Trim()) is var digits && digits.Length > 0 && digits.All(char.IsAsciiDigit)
        ? digits.TrimStart('0').Length > 2 ? ExtractionWriter.DeepestLevel : Math.Max(1, int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture))
        : 1;
}
