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

    private readonly Dictionary<ulong, List<BridgeForm>> byKey = [];

    public NotionsInLatin(IEnumerable<BridgeEntry> entries)
    {
        foreach (var (word, entry) in entries.Where(entry => entry.Source == BridgeSource.Glossary).SelectMany(entry => entry.Forms.Zip(entry.Languages)
            .Where(form => form.Second == FormLanguage.Urdu && form.First.Count == 1)
            .Select(form => (form.First[0], entry))))
        {
            foreach (var key in SoundKey.Of(word).Where(key => SoundKey.Length(key) >= ShortestKey))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _) ??= []).Add(new BridgeForm(word, [entry]));
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
}
