using System.Runtime.InteropServices;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>Notions by the sounds of their Urdu words, for who types them in Latin letters (hijrat, mazhab, bain ul aqwami).</summary>
internal sealed class NotionsInLatin
{
    // Three letters spell too many words.
    private const int ShortestWord = 4;

    // Words that are written together or apart, or with a vowel between them that Urdu does not write (shahrah e resham), are told by so many sounds.
    private const int FewestSoundsOfPhrase = 4;
    private const int MostWordsOfPhrase = 4;

    private readonly Dictionary<ulong, List<Reading>> byKey = [];

    public NotionsInLatin(IEnumerable<BridgeEntry> entries)
    {
        foreach (var (words, entry) in entries.Where(entry => entry.Source == BridgeSource.Glossary)
            .SelectMany(entry => entry.Forms.Zip(entry.Languages).Where(form => form.Second == FormLanguage.Urdu && form.First.Count > 0).Select(form => (form.First, entry))))
        {
            var joined = string.Concat(words);
            foreach (var key in SoundKey.Of(joined))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _) ??= []).Add(new Reading(joined, words.Count, entry));
            }
        }
    }

    /// <summary>The forms of one word that read most as this one; none for one that is not in Latin letters.</summary>
    /// <param name="term">In the search form.</param>
    public IReadOnlyList<BridgeForm> Find(string term) => term.Length < ShortestWord || !SoundKey.IsLatin(term) ? []
        : [.. Nearest(term, fewestSounds: 0, reading => reading.WordCount == 1).Select(reading => new BridgeForm(reading.Joined, [reading.Entry]))];

    /// <summary>The longest notion that the words from here on read as, however they are parted; null for none.</summary>
    /// <param name="terms">In the search form.</param>
    public BridgeSpan? FindPhrase(IReadOnlyList<string> terms, int start)
    {
        var longest = terms.Skip(start).Take(MostWordsOfPhrase).TakeWhile(SoundKey.IsLatin).Count();
        for (var length = longest; length > 0; length--)
        {
            var joined = string.Concat(terms.Skip(start).Take(length));
            var readings = Nearest(joined, FewestSoundsOfPhrase, reading => length > 1 || reading.WordCount > 1);
            if (readings.Count > 0)
            {
                return new BridgeSpan(start, length, [.. readings.Select(reading => reading.Entry).Distinct()]);
            }
        }

        return null;
    }

    private IReadOnlyList<Reading> Nearest(string latin, int fewestSounds, Func<Reading, bool> isAsked) =>
    [
        .. SoundKey.Of(latin)
            .Where(key => SoundKey.Length(key) >= fewestSounds)
            .SelectMany(key => (byKey.GetValueOrDefault(key) ?? []).Where(isAsked)
                .Select(reading => (Reading: reading, Distance: Romanisation.Distance(latin, reading.Joined, Romanisation.SureFit(latin, SoundKey.Length(key))))))
            .Where(reading => reading.Distance < Romanisation.Far)
            .GroupBy(reading => reading.Distance, reading => reading.Reading)
            .MinBy(group => group.Key)?.AsEnumerable() ?? [],
    ];

    /// <param name="Joined">The words without a space.</param>
    private sealed record Reading(string Joined, int WordCount, BridgeEntry Entry);
}
