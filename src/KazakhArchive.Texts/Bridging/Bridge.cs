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

    // As the stems of Urdu know it.
    private const int ShortestLoan = 4;

    // A kunya is declined: أبو الخير, أبي الخير, أبا الخير.
    private static readonly IReadOnlyList<string> CasesOfFather = [.. CharacterFolding.WordsToSearch("أبو أبي أبا")];

    private readonly Dictionary<string, List<BridgeEntry>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BridgeEntry>> byInflection = new(StringComparer.Ordinal);

    // The most words of a form that begins with this one, so that whole texts are read past the words that begin none.
    private readonly Dictionary<string, int> longestByForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> longestByInflection = new(StringComparer.Ordinal);

    // Names however their words are parted, with or without the article, in whichever romanisation.
    private readonly Dictionary<string, List<BridgeEntry>> byName = new(StringComparer.Ordinal);

    // The oblique case of Urdu's nouns (رابطے of رابطہ, contact), which are no forms of what Arabic writes so (رابطة, a league).
    private readonly Dictionary<string, List<BridgeEntry>> byOblique = new(StringComparer.Ordinal);

    // What some write otherwise than dictionaries do: notions of several words as one (خودمختار), loans in the plural of English (پروگرامز).
    private readonly Dictionary<string, List<BridgeEntry>> byCasual = new(StringComparer.Ordinal);

    // Names in Latin letters by each of their words, and by each as it is written.
    private readonly Dictionary<string, List<BridgeEntry>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BridgeEntry>> byPart = new(StringComparer.Ordinal);

    private readonly NamesBySound bySound;
    private readonly PersonNames persons;
    private readonly NearForms nearForms;
    private readonly NotionsInLatin inLatin;

    private Bridge(IReadOnlyList<BridgeEntry> entries, IReadOnlyList<Name> names)
    {
        foreach (var entry in entries)
        {
            foreach (var (form, language) in entry.Forms.Zip(entry.Languages).Where(form => form.First.Count is > 0 and <= MostWords))
            {
                Add(byForm, longestByForm, [.. form.Select(NameFolding.Of)], entry);
                Add(byInflection, longestByInflection, [.. form.Select(Uninflected)], entry);
                Add(byInflection, longestByInflection, [.. form.Select(UninflectedWhole)], entry);
                if (language == FormLanguage.Urdu && form.Count > 1)
                {
                    NameKeys.Add(byCasual, SearchForm.Of(string.Concat(form)), entry);
                }

                if (language == FormLanguage.Urdu && form is [{ Length: >= ShortestLoan } loan])
                {
                    NameKeys.Add(byCasual, loan + ArabicScript.Zain, entry);
                    NameKeys.Add(byCasual, loan + ArabicScript.Seen, entry);
                }

                if (language == FormLanguage.Urdu && form is [[.. var stem, ArabicScript.HehGoal]])
                {
                    NameKeys.Add(byOblique, stem + ArabicScript.YehBarree, entry);
                }
            }
        }

        foreach (var name in names.Where(name => name.Words.Count is > 0 and <= MostWords))
        {
            NameKeys.Add(byName, NameKeys.Of(name.Words), name.Entry);
        }

        AddParts(names);
        bySound = new NamesBySound(names);
        nearForms = new NearForms(byForm.Where(form => !form.Key.Contains(' ')).Select(form => (form.Key, form.Value)));
        inLatin = new NotionsInLatin(entries);
        persons = new PersonNames([.. names.Where(name => name.IsPerson).Select(name => (name.Entry, name.Words))]);
    }

    public static Bridge None { get; } = new([], []);

    public static Bridge Create(Gazetteer.Gazetteer names, IReadOnlyList<GlossaryEntry> glossary)
    {
        IReadOnlyList<(Entity Entity, BridgeEntry Entry)> entities = [.. names.Entities.Select(entity => (entity, BridgeEntry.From(entity)))];
        return new Bridge(
        [.. entities.Select(entity => entity.Entry), .. glossary.Select(BridgeEntry.From)],
        [.. entities.SelectMany(entity => Name.AllOf(entity.Entity, entity.Entry))]);
    }

    /// <summary>The same of what a reader asks, whose spelling of a name may stand in no list: one that sounds like it and like no other.</summary>
    /// <param name="terms">In the search form.</param>
    public IReadOnlyList<BridgeSpan> FindAsked(IReadOnlyList<string> terms) => Find(terms, (term, start) =>
        (persons.Given(term) is { } given ? new BridgeSpan(start, 1, given) : null) ?? NamesWith(term, start) ?? CasualNotion(term, start) ?? NameLike(term, start)
            ?? inLatin.FindPhrase(terms, start) ?? (WithoutKazakhEnding(term) is { } noun ? new BridgeSpan(start, 1, noun) : null));

    /// <summary>Persons of whose name the words are a part: Nursultan, which is the name of a city, is Nazarbayev's too.</summary>
    /// <param name="terms">In the search form.</param>
    public IReadOnlyList<BridgeEntry> PersonsWith(IReadOnlyList<string> terms) => terms.Count is > 0 and <= MostWords ? persons.With(terms) : [];

    /// <summary>The form of a single word that a word which no text has is a misspelling of; null for none, or those of several things.</summary>
    /// <param name="term">In the search form.</param>
    public BridgeForm? NearestTo(string term) => nearForms.Find(term);

    /// <summary>Notions whose Urdu word, each with its form, somebody who types Latin letters may mean: ہجرت for hijrat.</summary>
    /// <param name="term">In the search form.</param>
    public IReadOnlyList<BridgeForm> NotionsInLatin(string term) => inLatin.Find(term);

    /// <summary>Whether the term is a word of any person's name, titles included.</summary>
    public bool IsOfPerson(string term) => persons.Have(term);

    /// <summary>What a short word in Latin letters is in those of the texts where it is in a person's name: علی for Ali.</summary>
    public IReadOnlyCollection<string> ReadingsOf(string term) => persons.ReadingsOf(term);

    public bool IsPerson(BridgeEntry entry) => persons.IsOne(entry);

    /// <summary>The longest spans of the words that are forms of something, in their order, without overlaps.</summary>
    /// <param name="terms">In the search form.</param>
    public IReadOnlyList<BridgeSpan> Find(IReadOnlyList<string> terms) => Find(terms, NamesWith);

    private List<BridgeSpan> Find(IReadOnlyList<string> terms, Func<string, int, BridgeSpan?> otherwise)
    {
        var spans = new List<BridgeSpan>();
        string[] folded = [.. terms.Select(NameFolding.Of)];
        string[] uninflected = [.. terms.Select(Uninflected)];
        string[] whole = [.. terms.Select(UninflectedWhole)];
        for (var start = 0; start < terms.Count;)
        {
            var (span, name) = (Longest(terms, folded, [uninflected, whole], start), LongestName(terms, start));

            // Of one word in Cyrillic letters a name is meant before a notion whose form it might be; a name that has this very word before
            // one that only sounds like it (Austin, Astana).
            var isName = name is not null && (name.Length > (span?.Length ?? 0) || (name.Length == span?.Length && Cyrillic.Is(terms[start]) && span.Entries.All(entry => entry.Source == BridgeSource.Glossary)));
            span = isName ? (name!.Length == 1 ? NamesWritten(terms[start], start) : null) ?? name : span ?? otherwise(terms[start], start);
            if (span is not null)
            {
                spans.Add(span);
            }

            start += span?.Length ?? 1;
        }

        return spans;
    }

    private void AddParts(IReadOnlyList<Name> names)
    {
        var counts = new Dictionary<string, List<BridgeEntry>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var word in name.Words.Where(word => word.Length >= ShortestPart && SoundKey.IsLatin(word)))
            {
                NameKeys.Add(counts, NameKeys.Of([word]), name.Entry);
            }
        }

        // What many names have in common (khan, war) names none of them, and a name is known without it.
        var common = counts.Where(part => part.Value.Count > MostWithPart).Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Words.Count is > 2 and <= MostWords && SoundKey.IsLatin(name.Words[^1]) && common.Contains(NameKeys.Of([name.Words[^1]]))))
        {
            NameKeys.Add(byName, NameKeys.Of([.. name.Words.SkipLast(1)]), name.Entry);
        }

        foreach (var name in names)
        {
            foreach (var word in name.OwnWords.Where(word => word.Length >= ShortestPart && SoundKey.IsLatin(word)))
            {
                if (NameKeys.Of([word]) is var key && !common.Contains(key))
                {
                    NameKeys.Add(byWord, word, name.Entry);
                    NameKeys.Add(byPart, key, name.Entry);
                }
            }
        }
    }

    /// <param name="uninflected">The terms by each of the ways to take their endings off, the likelier first.</param>
    private BridgeSpan? Longest(IReadOnlyList<string> terms, string[] folded, string[][] uninflected, int start)
    {
        var longest = Math.Max(longestByForm.GetValueOrDefault(folded[start]), uninflected.Max(words => longestByInflection.GetValueOrDefault(words[start])));
        for (var length = Math.Min(longest, folded.Length - start); length > 0; length--)
        {
            // An inflection may be shared by other words, so the form itself is asked for first.
            if ((byForm.TryGetValue(Key(folded, start, length), out var entries) && (length > 1 ? entries : Written(terms[start], entries)) is { Count: > 0 } written)
                || (length == 1 && byOblique.TryGetValue(terms[start], out written)))
            {
                return new BridgeSpan(start, length, written);
            }

            foreach (var words in uninflected)
            {
                if (byInflection.TryGetValue(Key(words, start, length), out entries) && (length > 1 ? entries : Inflected(terms[start], entries)) is { Count: > 0 } inflected)
                {
                    return new BridgeSpan(start, length, inflected);
                }
            }
        }

        return null;
    }

    // Letters that are one in names are two in nouns: بیٹے are sons and no daughter, بیٹی; Urdu's طیاروں are aircraft, Arabic's طيارون pilots.
    private static List<BridgeEntry> Written(string term, List<BridgeEntry> entries) => term is [.., ArabicScript.YehBarree] or [.., ArabicScript.Waw or ArabicScript.FarsiYeh, ArabicScript.NoonGhunna]
        ? entries.FindAll(entry => entry.Source == BridgeSource.Gazetteer || entry.Forms.Any(form => form is [var word] && word[^1] == term[^1]))
        : entries;

    // Of a single word the base may be another's as well (دور is no form of دورہ, and no preposition of Arabic stands before a word of Urdu: بنایا is no نائی),
    // and with an ending of Urdu the word of Urdu is meant (رابطوں
    // of رابطہ, and not of the Arabic رابطة), with the article that of Arabic (العلاقات, relations, and not علاقہ, a locality).
    private static List<BridgeEntry> Inflected(string term, List<BridgeEntry> entries)
    {
        if (!ArabicScript.Contains(term[0]))
        {
            return entries;
        }

        var inflected = entries.FindAll(entry => entry.Source == BridgeSource.Gazetteer || HasFormOf(term, entry, (_, _) => true));
        return InflectionBase.IsUrdu(term) && inflected.FindAll(entry => HasFormOf(term, entry, IsMasculineOfUrdu)) is { Count: > 0 } urdu ? urdu
            : ArabicClitics.WithoutArticle(term) != term && inflected.FindAll(entry => entry.Source == BridgeSource.Gazetteer || HasFormOf(term, entry, (_, language) => language == FormLanguage.Arabic)) is { Count: > 0 } arabic ? arabic
            : inflected;
    }

    private static bool IsMasculineOfUrdu(string word, FormLanguage language) => language == FormLanguage.Urdu && word[^1] == ArabicScript.HehGoal;

    private static bool HasFormOf(string term, BridgeEntry entry, Func<string, FormLanguage, bool> isAsked) =>
        entry.Forms.Zip(entry.Languages).Any(form => form.First is [var word] && isAsked(word, form.Second) && InflectionBase.IsOf(word, term, hasPronouns: false)
            && !(form.Second == FormLanguage.Urdu && term[0] != word[0] && term[0] != ArabicScript.Waw && ArabicStem.PrefixLength(term) == 1));

    private List<BridgeEntry>? WithoutKazakhEnding(string term) =>
        Cyrillic.Undeclined(term).Select(noun => byForm.GetValueOrDefault(noun)).FirstOrDefault(entries => entries is not null);

    // In whichever way the name is written; where none is, one that has the word.
    private BridgeSpan? LongestName(IReadOnlyList<string> terms, int start)
    {
        for (var length = Math.Min(MostWords, terms.Count - start); length > 0 && byName.Count > 0; length--)
        {
            if (NameKeys.FindNear(byName, [.. terms.Skip(start).Take(length)]) is { Count: > 0 } entries)
            {
                return new BridgeSpan(start, length, entries);
            }
        }

        return null;
    }

    // Whose own name it is comes before those that have it.
    private BridgeSpan? NamesWritten(string term, int start) =>
        byWord.TryGetValue(term, out var entries) && !(byName.GetValueOrDefault(NameKeys.Of([term]))?.Exists(entry => entries.Contains(entry) || IsWritten(term, entry)) ?? false)
            ? new BridgeSpan(start, 1, entries) : null;

    // With its words parted or not: Nur-Sultan.
    private static bool IsWritten(string term, BridgeEntry entry) => entry.Forms.Any(form => string.Concat(form).Equals(term, StringComparison.Ordinal));

    private BridgeSpan? NamesWith(string term, int start)
    {
        var isAsked = SoundKey.IsLatin(term) || (Cyrillic.Is(term) && term.Length >= ShortestPart);
        return isAsked && NameKeys.FindNear(byPart, [term]) is { Count: > 0 } entries ? new BridgeSpan(start, 1, entries) : null;
    }

    private BridgeSpan? NameLike(string term, int start) => bySound.Like(term) is { } alike ? new BridgeSpan(start, 1, [alike]) : null;

    private BridgeSpan? CasualNotion(string term, int start) =>
        byCasual.TryGetValue(term, out var entries) ? new BridgeSpan(start, 1, entries) : null;

    private static string Uninflected(string term) => SoundKey.IsLatin(term) ? EnglishNumber.Singular(term)
        : Cyrillic.Is(term) ? Cyrillic.Stem(term)
        : CasesOfFather.Contains(term) ? CasesOfFather[0]
        : NameFolding.Of(InflectionBase.Of(term).ToString());

    // What begins like a clitic may be the word's own letter, which only the longer of two forms is long enough to lose: وقود, الوقود; لشکر,
    // لشکروں. Before an ending of Urdu stands the vowel that the word alone loses as one: رہنما, رہنماؤں; شاہراہ, شاہراہوں.
    private static string UninflectedWhole(string term)
    {
        if (!ArabicScript.Contains(term[0]) || CasesOfFather.Contains(term))
        {
            return Uninflected(term);
        }

        var rest = InflectionBase.OfWhole(term).ToString();
        return NameFolding.Of(InflectionBase.IsUrdu(term) && rest[^1] is ArabicScript.HehGoal or ArabicScript.Alef ? InflectionBase.OfWhole(rest).ToString() : rest);
    }

    private static string Key(string[] words, int start, int length) => length == 1 ? words[start] : string.Join(' ', words, start, length);

    private static void Add(Dictionary<string, List<BridgeEntry>> entries, Dictionary<string, int> longest, string[] words, BridgeEntry entry)
    {
        longest[words[0]] = Math.Max(words.Length, longest.GetValueOrDefault(words[0]));
        NameKeys.Add(entries, Key(words, 0, words.Length), entry);
    }
}
