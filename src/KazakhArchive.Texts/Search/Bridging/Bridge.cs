using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search.Bridging;

/// <summary>
/// From a word of one language to those of the others: who asks for قازقستان or a treaty in Urdu also finds the Arabic. Made of the
/// gazetteer and the glossary. Immutable.
/// </summary>
public sealed class Bridge
{
    private const int MostWords = 6;

    private readonly Dictionary<string, List<BridgeEntry>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BridgeEntry>> byInflection = new(StringComparer.Ordinal);

    private Bridge(IEnumerable<BridgeEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var form in entry.Forms.Where(form => form.Count is > 0 and <= MostWords))
            {
                Add(byForm, Key(form, NameFolding.Of), entry);
                Add(byInflection, Key(form, Uninflected), entry);
            }
        }
    }

    public static Bridge None { get; } = new([]);

    public static Bridge Of(Gazetteer.Gazetteer names, IReadOnlyList<GlossaryEntry> glossary) => new(
    [
        .. names.Entities.Select(entity => new BridgeEntry(MatchTier.Name, Forms(entity.AllForms))),
        .. glossary.Select(entry => new BridgeEntry(MatchTier.Glossary, Forms(entry.AllForms))),
    ]);

    /// <summary>The longest spans of the words that are forms of something, in their order, without overlaps.</summary>
    /// <param name="terms">In the search form.</param>
    public IReadOnlyList<BridgeSpan> Find(IReadOnlyList<string> terms)
    {
        var spans = new List<BridgeSpan>();
        for (var start = 0; start < terms.Count && byForm.Count > 0;)
        {
            var span = Longest(terms, start);
            if (span is not null)
            {
                spans.Add(span);
            }

            start += span?.Length ?? 1;
        }

        return spans;
    }

    private BridgeSpan? Longest(IReadOnlyList<string> terms, int start)
    {
        for (var length = Math.Min(MostWords, terms.Count - start); length > 0; length--)
        {
            var words = terms.Skip(start).Take(length).ToList();

            // An inflection may be shared by other words, so the form itself is asked for first.
            if (byForm.TryGetValue(Key(words, NameFolding.Of), out var entries) || byInflection.TryGetValue(Key(words, Uninflected), out entries))
            {
                return new BridgeSpan(start, length, entries);
            }
        }

        return null;
    }

    private static List<IReadOnlyList<string>> Forms(IEnumerable<NameForm> forms) =>
        [.. forms.Select(form => (IReadOnlyList<string>)[.. SearchForm.Tokens(form.Written).Select(token => token.Term)])];

    private static string Uninflected(string term) => NameFolding.Of(InflectionBase.Of(term).ToString());

    private static string Key(IReadOnlyList<string> words, Func<string, string> fold) => string.Join(' ', words.Select(fold));

    private static void Add(Dictionary<string, List<BridgeEntry>> entries, string key, BridgeEntry entry)
    {
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
