using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>
/// From a word of one language to those of the others: who asks for قازقستان or a treaty in Urdu also finds the Arabic. Made of the
/// gazetteer and the glossary. Immutable.
/// </summary>
public sealed class Bridge
{
    private const int MostWords = 6;

    private readonly Dictionary<string, List<BridgeEntry>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BridgeEntry>> byInflection = new(StringComparer.Ordinal);

    // The most words of a form that begins with this one, so that whole texts are read past the words that begin none.
    private readonly Dictionary<string, int> longestByForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> longestByInflection = new(StringComparer.Ordinal);

    private Bridge(IEnumerable<BridgeEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var form in entry.Forms.Where(form => form.Count is > 0 and <= MostWords))
            {
                Add(byForm, longestByForm, [.. form.Select(NameFolding.Of)], entry);
                Add(byInflection, longestByInflection, [.. form.Select(Uninflected)], entry);
            }
        }
    }

    public static Bridge None { get; } = new([]);

    public static Bridge Create(Gazetteer.Gazetteer names, IReadOnlyList<GlossaryEntry> glossary) => new(
    [
        .. names.Entities.Select(entity => new BridgeEntry(BridgeSource.Gazetteer, entity.Id.Value, Forms(entity.AllForms))),
        .. glossary.Select(entry => new BridgeEntry(BridgeSource.Glossary, entry.Id, Forms(entry.AllForms))),
    ]);

    /// <summary>The longest spans of the words that are forms of something, in their order, without overlaps.</summary>
    /// <param name="terms">In the search form.</param>
    public IReadOnlyList<BridgeSpan> Find(IReadOnlyList<string> terms)
    {
        var spans = new List<BridgeSpan>();
        string[] folded = [.. terms.Select(NameFolding.Of)];
        string[] uninflected = [.. terms.Select(Uninflected)];
        for (var start = 0; start < terms.Count;)
        {
            var span = Longest(folded, uninflected, start);
            if (span is not null)
            {
                spans.Add(span);
            }

            start += span?.Length ?? 1;
        }

        return spans;
    }

    private BridgeSpan? Longest(string[] folded, string[] uninflected, int start)
    {
        var longest = Math.Max(longestByForm.GetValueOrDefault(folded[start]), longestByInflection.GetValueOrDefault(uninflected[start]));
        for (var length = Math.Min(longest, folded.Length - start); length > 0; length--)
        {
            // An inflection may be shared by other words, so the form itself is asked for first.
            if (byForm.TryGetValue(Key(folded, start, length), out var entries) || byInflection.TryGetValue(Key(uninflected, start, length), out entries))
            {
                return new BridgeSpan(start, length, entries);
            }
        }

        return null;
    }

    private static List<IReadOnlyList<string>> Forms(IEnumerable<NameForm> forms) =>
        [.. forms.Select(form => (IReadOnlyList<string>)[.. SearchForm.Tokens(form.Written).Select(token => token.Term)])];

    private static string Uninflected(string term) => NameFolding.Of(InflectionBase.Of(term).ToString());

    private static string Key(string[] words, int start, int length) => length == 1 ? words[start] : string.Join(' ', words, start, length);

    private static void Add(Dictionary<string, List<BridgeEntry>> entries, Dictionary<string, int> longest, string[] words, BridgeEntry entry)
    {
        var key = Key(words, 0, words.Length);
        longest[words[0]] = Math.Max(words.Length, longest.GetValueOrDefault(words[0]));
        if (!entries.TryGetValue(key, out var list))
        {
            entries.Add(key, list = []);
        }

        if (!list.Contains(entry))
        {
            list.Add(entry);
        }
    }
}

/// <summary>Where it is known that the forms mean the same.</summary>
public enum BridgeSource
{
    Gazetteer,
    Glossary,
}

/// <summary>One thing with all its names, or one notion with its words.</summary>
/// <param name="Id">Its row in the gazetteer or the glossary.</param>
/// <param name="Forms">Of all languages, each as its words in the search form.</param>
public sealed record BridgeEntry(BridgeSource Source, string Id, IReadOnlyList<IReadOnlyList<string>> Forms);

/// <summary>Words of a query that together are a form of something.</summary>
/// <param name="Start">The first of the words.</param>
/// <param name="Entries">More than one where the form is ambiguous; never empty.</param>
public sealed record BridgeSpan(int Start, int Length, IReadOnlyList<BridgeEntry> Entries);
