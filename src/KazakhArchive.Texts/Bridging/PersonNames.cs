using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>Persons by a part of their names: by a given name alone, by any other word or the beginning of a name.</summary>
internal sealed class PersonNames
{
    private const int ShortestPart = 3;
    private const int ShortestGivenName = 4;

    // Longer words have sounds enough to be found by them.
    private const int LongestRead = 4;
    private const float FarthestReading = 0.3f;

    // What more persons have in their names (khan, sultan) is a title.
    private const int MostWithPart = 6;

    // What is left of a name of two words without its title: قاسم of قاسم خان.
    private readonly Dictionary<string, List<BridgeEntry>> byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BridgeEntry>> byPart = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> readings = new(StringComparer.Ordinal);
    private readonly HashSet<BridgeEntry> all;
    private readonly HashSet<string> words;

    /// <param name="persons">With each of their names as its words in the search form.</param>
    public PersonNames(IReadOnlyList<(BridgeEntry Entry, IReadOnlyList<string> Words)> persons)
    {
        all = [.. persons.Select(person => person.Entry)];
        foreach (var entry in all)
        {
            AddReadings(entry);
        }

        foreach (var (entry, name) in persons)
        {
            var parts = name.Where(word => word.Length >= ShortestPart && !IsParticle(word, name)).Select(word => NameKeys.Of([word]));
            var beginnings = Enumerable.Range(2, Math.Max(0, name.Count - 2)).Select(count => NameKeys.Of([.. name.Take(count)]));
            foreach (var key in parts.Concat(beginnings).Where(key => key.Length > 0))
            {
                NameKeys.Add(byPart, key, entry);
            }
        }

        words = [.. byPart.Keys];
        var titles = byPart.Where(part => part.Value.Count > MostWithPart).Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (entry, name) in persons.Where(person => person.Words.Count == 2))
        {
            if (name.Where(word => !titles.Contains(NameKeys.Of([word]))).ToList() is [{ Length: >= ShortestGivenName } given])
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

    /// <summary>Whether the term is a word of any name, titles included.</summary>
    public bool Have(string term) => words.Contains(NameKeys.Of([term]));

    /// <summary>Whether the entry is a person.</summary>
    public bool IsOne(BridgeEntry entry) => all.Contains(entry);

    /// <summary>Those whom the term alone names; null for none.</summary>
    public List<BridgeEntry>? Given(string term) => NameKeys.Find(byGivenName, [term]);

    /// <summary>Those of whose names the words are a part: Nursultan, which is the name of a city, is Nazarbayev's too.</summary>
    public IReadOnlyList<BridgeEntry> With(IReadOnlyList<string> terms) => NameKeys.FindNear(byPart, terms);

    /// <summary>The words of names in Arabic letters as which a short word in Latin letters reads.</summary>
    public IReadOnlyCollection<string> ReadingsOf(string term) => readings.TryGetValue(term, out var found) ? found : [];

    private void AddReadings(BridgeEntry entry)
    {
        var words = entry.Forms.SelectMany(form => form).Distinct(StringComparer.Ordinal).ToList();
        foreach (var latin in words.Where(word => word.Length is >= ShortestPart and <= LongestRead && SoundKey.IsLatin(word)))
        {
            foreach (var word in words.Where(word => word.Length >= ShortestPart && ArabicScript.Contains(word[0]) && Romanisation.Distance(latin, word, FarthestReading) <= FarthestReading))
            {
                if (!readings.TryGetValue(latin, out var found))
                {
                    readings.Add(latin, found = new HashSet<string>(StringComparer.Ordinal));
                }

                found.Add(word);
            }
        }
    }

    // A preposition of one language (على) is a name of the other where it begins or ends one.
    private static bool IsParticle(string word, IReadOnlyList<string> words) =>
        StopWords.Contains(word) && (StopWords.TextsOf(word) is null || (word != words[0] && word != words[^1]));

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
