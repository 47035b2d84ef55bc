using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>Men whom the Arabic prose names by their fathers, the most frequent first: a gazetteer grows with its archive.</summary>
internal static class ProseNames
{
    private const string SonOf = "بن";
    private const int ShortestWord = 3;

    // They begin a name of two words, which would be cut.
    private static readonly HashSet<string> Beginnings = new(["عبد", "أبي", "أبو", "أبا", "الله", "ابن", "أنه", "ابي", "ابو"], StringComparer.Ordinal);

    /// <summary>Rows for the table of people, as many as are wanted or fewer.</summary>
    public static string Rows(Prose prose, Gazetteer known, int count)
    {
        var taken = known.Entities.SelectMany(entity => entity.AllForms).Select(form => form.Key).ToHashSet(StringComparer.Ordinal);
        var names = Counted(prose)
            .OrderByDescending(name => name.Value)
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => name.Key)
            .Where(name => IsNew(name, taken))
            .Take(count);
        var table = TsvWriter.Write(GazetteerReader.Columns, names.Select((name, index) => (IReadOnlyList<string>)
            [$"man-{index + 1:00000}", "person", InUrdu(name), name, "", "", "", "", "", "", "", "A man whom the prose names."]));
        return table[(table.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    // With its article and without: who shares a form with another needs a rule that tells them apart.
    private static bool IsNew(string name, HashSet<string> taken)
    {
        string[] keys = [NameForm.OfArabic(name).Key, NameForm.Of(name).Key, NameForm.Of(InUrdu(name)).Key];
        var isNew = !keys.Any(taken.Contains);
        taken.UnionWith(keys);
        return isNew;
    }

    private static string InUrdu(string name) => name.Replace('\u064A', '\u06CC').Replace('\u0643', '\u06A9');

    private static Dictionary<string, int> Counted(Prose prose)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in prose.Paragraphs.Select(Prose.Words))
        {
            for (var i = 1; i < words.Count - 1; i++)
            {
                if (words[i] == SonOf && IsWhole(words[i - 1]) && IsWhole(words[i + 1]))
                {
                    var name = $"{words[i - 1]} {SonOf} {words[i + 1]}";
                    counts[name] = counts.GetValueOrDefault(name) + 1;
                }
            }
        }

        return counts;
    }

    private static bool IsWhole(string word) => word.Length >= ShortestWord && !Beginnings.Contains(word);
}
