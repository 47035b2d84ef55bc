using System.Runtime.InteropServices;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>Notions by the sounds of their Urdu word, for who types it in Latin letters (hijrat, mazhab).</summary>
internal sealed class NotionsInLatin
{
    // Two consonants are shared by too many words, and three letters spell them.
    private const int ShortestKey = 3;
    private const int ShortestWord = 4;

    // Two short vowels that Urdu does not write, and as much more as a longer word leaves open.
    private const float Fit = 0.15f;
    private const float FitPerSound = 0.08f;
    private const float FitOfPart = 0.3f;

    private readonly Dictionary<ulong, List<BridgeForm>> byKey = [];

    // Those of several words by the first of them.
    private readonly Dictionary<ulong, List<(IReadOnlyList<string> Words, BridgeEntry Entry)>> byFirst = [];

    public NotionsInLatin(IEnumerable<BridgeEntry> entries)
    {
        foreach (var (words, entry) in entries.Where(entry => entry.Source == BridgeSource.Glossary)
            .SelectMany(entry => entry.Forms.Zip(entry.Languages).Where(form => form.Second == FormLanguage.Urdu && form.First.Count > 0).Select(form => (form.First, entry))))
        {
            foreach (var key in SoundKey.Of(words[0]))
            {
                if (words.Count > 1)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(byFirst, key, out _) ??= []).Add((words, entry));
                }
                else if (SoundKey.Length(key) >= ShortestKey)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _) ??= []).Add(new BridgeForm(words[0], [entry]));
                }
            }
        }
    }

    /// <summary>Those that read most as the word; none for one that is not in Latin letters.</summary>
    /// <param name="term">In the search form.</param>
    public IReadOnlyList<BridgeForm> Find(string term) => term.Length < ShortestWord || !SoundKey.IsLatin(term) ? [] :
    [
        .. SoundKey.Of(term)
            .SelectMany(key => (byKey.GetValueOrDefault(key) ?? []).Select(form => (Form: form, Distance: Romanisation.Distance(term, form.Word, Fit + (FitPerSound * SoundKey.Length(key))))))
            .Where(form => form.Distance < Romanisation.Far)
            .GroupBy(form => form.Distance, form => form.Form)
            .MinBy(group => group.Key)?.AsEnumerable() ?? [],
    ];

    /// <summary>The longest that the words from here on read as, each of them as one of its words (sarmaya kari); null for none.</summary>
    /// <param name="terms">In the search form.</param>
    public BridgeSpan? FindPhrase(IReadOnlyList<string> terms, int start) => !SoundKey.IsLatin(terms[start]) ? null
        : SoundKey.Of(terms[start])
            .SelectMany(key => byFirst.GetValueOrDefault(key) ?? [])
            .Where(form => start + form.Words.Count <= terms.Count && form.Words.Index().All(word => IsReadAs(terms[start + word.Index], word.Item)))
            .Select(form => new BridgeSpan(start, form.Words.Count, [form.Entry]))
            .MaxBy(span => span.Length);

    private static bool IsReadAs(string term, string word) => SoundKey.IsLatin(term) && Romanisation.Distance(term, word, FitOfPart) < Romanisation.Far;
}
