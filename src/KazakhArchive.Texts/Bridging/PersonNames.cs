using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>Persons by a part of their names: by a given name alone, by any other word or the beginning of a name.</summary>
internal sealed class PersonNames
{
    private const int ShortestPart = 3;
    private const int ShortestGivenName = 4;

    // What more persons have in their names (khan, sultan) is a title.
    private const int MostWithPart = 5;

    // What is left of a name of two words without its title: قاسم of قاسم خان.
    private readonly Dictionary<string, List<BridgeEntry>> byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BridgeEntry>> byPart = new(StringComparer.Ordinal);

    /// <param name="persons">With each of their names as its words in the search form.</param>
    public PersonNames(IReadOnlyList<(BridgeEntry Entry, IReadOnlyList<string> Words)> persons)
    {
        foreach (var (entry, words) in persons)
        {
            var parts = words.Where(word => word.Length >= ShortestPart && !StopWords.Contains(word)).Select(word => NameKeys.Of([word]));
            var beginnings = Enumerable.Range(2, Math.Max(0, words.Count - 2)).Select(count => NameKeys.Of([.. words.Take(count)]));
            foreach (var key in parts.Concat(beginnings).Where(key => key.Length > 0))
            {
                NameKeys.Add(byPart, key, entry);
            }
        }

        var titles = byPart.Where(part => part.Value.Count > MostWithPart).Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (entry, words) in persons.Where(person => person.Words.Count == 2))
        {
            if (words.Where(word => !titles.Contains(NameKeys.Of([word]))).ToList() is [{ Length: >= ShortestGivenName } given])
            {
                NameKeys.Add(byGivenName, NameKeys.Of([given]), entry);
            }
        }

        AddNamesakes();
        foreach (var title in titles)
        {
            byPart.Remove(title);
        }
    }

    /// <summary>Those whom the term alone names; null for none.</summary>
    public List<BridgeEntry>? Given(string term) => NameKeys.Find(byGivenName, [term]);

    /// <summary>Those of whose names the words are a part: Nursultan, which is the name of a city, is Nazarbayev's too.</summary>
    public IReadOnlyList<BridgeEntry> With(IReadOnlyList<string> terms) => NameKeys.Find(byPart, terms) ?? [];

    // Who shares a given name in one script shares it in each: of two Jangirs, one has a byname in Latin letters alone.
    private void AddNamesakes()
    {
        var namesakes = byGivenName.Values.Where(entries => entries.Count > 1).SelectMany(entries => entries.SelectMany(entry => entries.Select(other => (entry, other))))
            .ToLookup(pair => pair.entry, pair => pair.other);
        foreach (var entries in byGivenName.Values)
        {
            entries.AddRange([.. entries.SelectMany(entry => namesakes[entry]).Except(entries)]);
        }
    }
}
