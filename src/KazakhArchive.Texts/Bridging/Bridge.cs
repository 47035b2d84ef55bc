using System.Runtime.InteropServices;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>
/// From a word of one language to those of the others: a reader who asks for قازقستان or a treaty in Urdu also finds the Arabic. Made of the
/// gazetteer and the glossary. Immutable.
/// </summary>
public sealed class Bridge
{
    private const int MostWords = 6;
    private const int ShortestPart = 4;
    private const int MostWithPart = 5;
    private const string Article = "ال";

    // Two vowels written or not, or one and a sister letter: كزاخستان for كازاخستان. What lies further apart is another word more often than not.
    private const float SameName = 0.5f;

    // A kunya is declined: أبو الخير, أبي الخير, أبا الخير.
    private static readonly IReadOnlyList<string> CasesOfFather = [.. CharacterFolding.WordsToSearch("أبو أبي أبا")];

    private readonly Dictionary<string, List<BridgeEntry>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BridgeEntry>> byInflection = new(StringComparer.Ordinal);

    // The most words of a form that begins with this one, so that whole texts are read past the words that begin none.
    private readonly Dictionary<string, int> longestByForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> longestByInflection = new(StringComparer.Ordinal);

    // Names however their words are parted, with or without the article, in whichever romanisation.
    private readonly Dictionary<string, List<BridgeEntry>> byName = new(StringComparer.Ordinal);

    // Names in Latin letters by each of their words.
    private readonly Dictionary<string, List<BridgeEntry>> byPart = new(StringComparer.Ordinal);

    // Names of one word in Arabic letters by their consonants.
    private readonly Dictionary<ulong, List<(BridgeEntry Entry, string Word)>> bySound = [];

    private Bridge(IEnumerable<BridgeEntry> entries, IReadOnlyList<(BridgeEntry Entry, IReadOnlyList<string> Words)> names)
    {
        foreach (var entry in entries)
        {
            foreach (var form in entry.Forms.Where(form => form.Count is > 0 and <= MostWords))
            {
                Add(byForm, longestByForm, [.. form.Select(NameFolding.Of)], entry);
                Add(byInflection, longestByInflection, [.. form.Select(Uninflected)], entry);
            }
        }

        foreach (var (entry, words) in names.Where(name => name.Words.Count is > 0 and <= MostWords))
        {
            Add(byName, NameKey(words), entry);
        }

        foreach (var (entry, words) in names)
        {
            foreach (var key in words.Where(word => word.Length >= ShortestPart && SoundKey.IsLatin(word)).Select(word => NameKey([word])))
            {
                Add(byPart, key, entry);
            }
        }

        foreach (var (entry, word) in names.Where(name => name.Words.Count == 1 && !SoundKey.IsLatin(name.Words[0])).Select(name => (name.Entry, WithoutArticle(name.Words[0]))))
        {
            foreach (var key in DistinctiveKeys(word))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(bySound, key, out _) ??= []).Add((entry, word));
            }
        }

        // What many names have in common (khan, war) names none of them, and a name is known without it.
        var common = byPart.Where(part => part.Value.Count > MostWithPart).Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (entry, words) in names.Where(name => name.Words.Count is > 2 and <= MostWords && SoundKey.IsLatin(name.Words[^1]) && common.Contains(NameKey([name.Words[^1]]))))
        {
            Add(byName, NameKey([.. words.SkipLast(1)]), entry);
        }

        foreach (var part in common)
        {
            byPart.Remove(part);
        }
    }

    public static Bridge None { get; } = new([], []);

    public static Bridge Create(Gazetteer.Gazetteer names, IReadOnlyList<GlossaryEntry> glossary)
    {
        var entities = names.Entities.Select(entity => (Entity: entity, Entry: new BridgeEntry(BridgeSource.Gazetteer, entity.Id.Value, Forms(entity.AllForms)))).ToList();
        return new Bridge(
        [
            .. entities.Select(entity => entity.Entry),
            .. glossary.Select(entry => new BridgeEntry(BridgeSource.Glossary, entry.Id, Forms(entry.AllForms))),
        ],
        [
            .. entities.SelectMany(entity => entity.Entry.Forms.Append(Words(entity.Entity.Romanisation)).Select(words => (entity.Entry, words))),
        ]);
    }

    /// <summary>The same of what a reader asks, whose spelling of a name may stand in no list: one that sounds like it and like no other.</summary>
    /// <param name="terms">In the search form.</param>
    public IReadOnlyList<BridgeSpan> FindAsked(IReadOnlyList<string> terms) => Find(terms, (term, start) => NamesWith(term, start) ?? NameLike(term, start));

    /// <summary>The longest spans of the words that are forms of something, in their order, without overlaps.</summary>
    /// <param name="terms">In the search form.</param>
    public IReadOnlyList<BridgeSpan> Find(IReadOnlyList<string> terms) => Find(terms, NamesWith);

    private List<BridgeSpan> Find(IReadOnlyList<string> terms, Func<string, int, BridgeSpan?> otherwise)
    {
        var spans = new List<BridgeSpan>();
        string[] folded = [.. terms.Select(NameFolding.Of)];
        string[] uninflected = [.. terms.Select(Uninflected)];
        for (var start = 0; start < terms.Count;)
        {
            var (span, name) = (Longest(folded, uninflected, start), LongestName(terms, start));
            span = name?.Length > (span?.Length ?? 0) ? name : span ?? otherwise(terms[start], start);
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

    // In whichever way the name is written; where none is, one that has the word.
    private BridgeSpan? LongestName(IReadOnlyList<string> terms, int start)
    {
        for (var length = Math.Min(MostWords, terms.Count - start); length > 0 && byName.Count > 0; length--)
        {
            if (Named(byName, [.. terms.Skip(start).Take(length)]) is { } entries)
            {
                return new BridgeSpan(start, length, entries);
            }
        }

        return null;
    }

    private BridgeSpan? NamesWith(string term, int start) =>
        (SoundKey.IsLatin(term) || Cyrillic.Is(term)) && Named(byPart, [term]) is { } entries ? new BridgeSpan(start, 1, entries) : null;

    private static List<BridgeEntry>? Named(Dictionary<string, List<BridgeEntry>> names, IReadOnlyList<string> words) =>
        names.GetValueOrDefault(NameKey(words)) ?? Undeclined(words).Select(undeclined => names.GetValueOrDefault(NameKey(undeclined))).FirstOrDefault(entries => entries is not null);

    // Of words in Cyrillic letters, Kazakh declines the last and Russian each.
    private static IEnumerable<IReadOnlyList<string>> Undeclined(IReadOnlyList<string> words)
    {
        foreach (var last in Cyrillic.Undeclined(words[^1]))
        {
            yield return [.. words.SkipLast(1), last];
        }

        if (words.Count > 1 && Cyrillic.Is(words[^1]))
        {
            yield return [.. words.Select(word => Cyrillic.Undeclined(word).FirstOrDefault(word))];
        }
    }

    private BridgeSpan? NameLike(string term, int start)
    {
        if (SoundKey.IsLatin(term))
        {
            return null;
        }

        term = WithoutArticle(term);
        var alike = DistinctiveKeys(term).SelectMany(key => bySound.GetValueOrDefault(key) ?? [])
            .GroupBy(name => SoundKey.Distance(term, name.Word), name => name.Entry)
            .Where(group => group.Key <= SameName)
            .MinBy(group => group.Key)?.Distinct().ToList();
        return alike is [_] ? new BridgeSpan(start, 1, alike) : null;
    }

    // It is no sound of the name: with it, القرم would be as distinct as الكرم is.
    private static string WithoutArticle(string term) => term.StartsWith(Article, StringComparison.Ordinal) ? term[Article.Length..] : term;

    private static IEnumerable<ulong> DistinctiveKeys(string word) => SoundKey.Of(word).Where(key => SoundKey.Length(key) >= SoundKey.DistinctiveLength);

    private static List<IReadOnlyList<string>> Forms(IEnumerable<NameForm> forms) => [.. forms.Select(form => Words(form.Written))];

    private static IReadOnlyList<string> Words(string written) => [.. SearchForm.Tokens(written).Select(token => token.Term)];

    private static string Uninflected(string term) => SoundKey.IsLatin(term) ? EnglishNumber.Singular(term)
        : CasesOfFather.Contains(term) ? CasesOfFather[0]
        : NameFolding.Of(InflectionBase.Of(term).ToString());

    private static string NameKey(IReadOnlyList<string> words) => LatinNameKey.Of(words) is { Length: > 0 } latin
        ? latin
        : string.Concat(words.Select(NameFolding.Of)).Replace(Article, "", StringComparison.Ordinal);

    private static string Key(string[] words, int start, int length) => length == 1 ? words[start] : string.Join(' ', words, start, length);

    private static void Add(Dictionary<string, List<BridgeEntry>> entries, Dictionary<string, int> longest, string[] words, BridgeEntry entry)
    {
        longest[words[0]] = Math.Max(words.Length, longest.GetValueOrDefault(words[0]));
        Add(entries, Key(words, 0, words.Length), entry);
    }

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
