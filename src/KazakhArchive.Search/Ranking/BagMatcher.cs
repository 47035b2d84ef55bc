using BitFaster.Caching.Lru;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Ranking;

/// <summary>
/// Finds what answers the words of a bag: each by itself, as one word with its neighbour, and, where words together are a form of
/// something, by its other forms.
/// </summary>
internal sealed class BagMatcher(WordMatcher matcher, BridgeMatcher across, Lazy<Bridge> bridge, Lexicon lexicon, WordRanker ranker, OpenIndex index)
{
    private const float PartWeight = 0.85f;

    // What a word is read as is likely, and what that means in the other language less so: the last of what is sure.
    private const float InLatinWeight = 0.85f;

    // Latin letters stand mostly in the titles of notes.
    private const float LatinWeight = 0.5f;

    // Queries are without number, but their words are not: among 190,000 passages a word that nobody asked before takes 6 ms, one
    // that was asked lately 1 ms.
    private const int MostKept = 2048;

    // Of the words that many units answer, in an archive of any size, as much as takes 32 MB where each is in every unit.
    private const int MostUnitsKept = 4_000_000;
    private const int FewUnits = 2_000;

    // A cache of this kind has no fewer.
    private const int LeastKept = 3;

    private static readonly char[] SeatsOfHamza = [ArabicScript.Waw, ArabicScript.FarsiYeh, ArabicScript.Alef];

    private readonly ConcurrentLru<Place, AskedWord> rare = new(MostKept);
    private readonly ConcurrentLru<Place, AskedWord> common = new(Math.Clamp(MostUnitsKept / Math.Max(1, index.UnitCount), LeastKept, MostKept));

    /// <summary>Each word that is looked for; stop words only where there is nothing else.</summary>
    public IReadOnlyList<BagWord> Match(IReadOnlyList<QueryWord> typed, TierSet tiers, SearchTime time)
    {
        IReadOnlyList<QueryWord> words = [.. typed.Select(WithOtherHeh).Select(WithSeatOfHamza)];
        var asked = Enumerable.Range(0, words.Count).Where(i => !StopWords.Contains(words[i].Term)).ToList();
        asked = asked.Count == 0 ? [.. Enumerable.Range(0, words.Count)] : asked;
        var spans = bridge.Value.FindAsked([.. words.Select(word => word.Term)]);
        var isOfPersons = PersonsBeside(words, spans).Any();
        return index.AtOnce(asked.Count, i =>
        {
            var word = asked[i];
            var span = spans.FirstOrDefault(span => span.Start <= word && word < span.Start + span.Length);
            return new BagWord(words[word], span, Match(new Place(
                words[word].Term,
                tiers,
                i > 0 ? Joined(words[asked[i - 1]], words[word], tiers) : null,
                i + 1 < asked.Count ? Joined(words[word], words[asked[i + 1]], tiers) : null,
                span is null ? null : new Form(span, words),
                isOfPersons,
                TextsOfName(words[word])), time));
        });
    }

    /// <summary>Ids of the persons of whose name the words are a part.</summary>
    public IEnumerable<string> PersonsWith(IReadOnlyList<QueryWord> words) => bridge.Value.PersonsWith([.. words.Select(word => word.Term)]).Select(entry => entry.Id);

    // Of a whole query that is a part of somebody's name and means another thing, or nothing (Nursultan, a city, and Nazarbayev's own name).
    private IEnumerable<BridgeEntry> PersonsBeside(IReadOnlyList<QueryWord> words, IReadOnlyList<BridgeSpan> spans) => spans switch
    {
        [] when words.Count == 1 => bridge.Value.PersonsWith([words[0].Term]),
        [var span] when span.Length == words.Count && !span.Entries.Any(entry => entry.Source == BridgeSource.Glossary || bridge.Value.IsPerson(entry)) => bridge.Value.PersonsWith([.. words.Select(word => word.Term)]),
        _ => [],
    };

    // Who writes the yeh of a name (علی, علي) does not ask for the preposition that ends in another letter (على).
    private Language? TextsOfName(QueryWord word) =>
        word.Exact[^1] != ArabicScript.AlefMaksura && bridge.Value.IsOfPerson(word.Term) ? NameTexts.Of(word.Term) : null;

    // Keyboards differ in what they give for heh (جمھوریہ, گہر): what no text has is taken for what one has.
    private QueryWord WithOtherHeh(QueryWord word)
    {
        if (lexicon.Contains(word.Term) || word.Term.AsSpan().IndexOfAny(ArabicScript.HehDoachashmee, ArabicScript.HehGoal) < 0)
        {
            return word;
        }

        string[] spellings =
        [
            word.Term.Replace(ArabicScript.HehDoachashmee, ArabicScript.HehGoal),
            $"{word.Term[..^1].Replace(ArabicScript.HehGoal, ArabicScript.HehDoachashmee)}{word.Term[^1]}",
        ];
        return (Array.Find(spellings, lexicon.Contains) ?? Inflected()) is string spelling ? word with { Term = spelling } : word;

        // جهڑپ, of which the texts have only جھڑپوں.
        string? Inflected() => lexicon.WithUrduStem(word.Term).Any() ? null : Array.Find(spellings, other => lexicon.WithUrduStem(other).Any());
    }

    // Old print, and who has no other key, sets a hamza within a word on the line (رءوس, مسءول): where no text does, the letter is looked for
    // that bears it there.
    private QueryWord WithSeatOfHamza(QueryWord word)
    {
        var at = word.Term.IndexOf(ArabicScript.Hamza, 1);
        if (at < 0 || lexicon.HasAsWritten(word.Term))
        {
            return word;
        }

        var spellings = SeatsOfHamza.Select(seat => $"{word.Term[..at]}{seat}{word.Term[(at + 1)..]}");
        return spellings.FirstOrDefault(lexicon.HasAsWritten) is string spelling ? word with { Term = spelling } : word;
    }

    private AskedWord Match(Place place, SearchTime time)
    {
        if (rare.TryGet(place, out var kept) || common.TryGet(place, out kept))
        {
            return kept;
        }

        var made = Make(place, time);
        if (time.WasUp)
        {
            return made;
        }

        (made.Scores.Units.Length <= FewUnits ? rare : common).AddOrUpdate(place, made);
        return made;
    }

    private AskedWord Make(Place place, SearchTime time)
    {
        var meant = (place.Form?.Entries ?? []).Where(entry => place.Tiers.Has(BridgeMatcher.TierOf(entry.Source)))
            .Select(entry => (entry.Source, Matches: across.Match(entry, place.Form!.Words, time)))
            .ToList();
        var isWhole = place.Form is null or { Words.Count: 1 } || meant.Exists(entry => entry.Matches.IsEvident) || across.IsHeld(place.Form.Words, time);
        if (!isWhole && place.Form!.Entries.All(entry => entry.IsName))
        {
            return ranker.Rank(new WordMatches(place.Word)) with { IsKnown = true, IsWhole = false };
        }

        var parts = MeantByPart(place, isWhole).Select(part => across.Match(part, [place.Word], time)).ToList();
        var isMentioned = meant.Exists(entry => entry.Matches.Mentions.Count > 0);
        var matches = matcher.Match(place.Word, place.Tiers, isMentioned, time);
        if (place.Texts is Language texts)
        {
            matches.KeepTo(texts);
        }

        if (isMentioned)
        {
            matches.PreferMentions();
        }
        else if (SoundKey.IsLatinOrCyrillic(place.Word) && (meant.Exists(entry => entry.Matches.IsEvident) || parts.Exists(part => part.IsEvident)))
        {
            matches.PreferTranslations(parts.Count > 0 || meant.Exists(entry => entry.Matches.IsEvident && (entry.Source == BridgeSource.Glossary || entry.Matches.IsInTexts)));
        }
        else if (meant.Exists(entry => entry.Source == BridgeSource.Glossary) && SoundKey.IsLatin(place.Word))
        {
            matches.DropLikenesses();
        }

        foreach (var joined in new[] { place.JoinedBefore, place.JoinedAfter }.OfType<string>())
        {
            matches.Add(joined, MatchTiers.JoinedWeight, MatchTier.Joined, true);
        }

        foreach (var entry in meant)
        {
            matches.AddAll(entry.Matches, 1, MatchTier.Exact);
        }

        if (place.Form is null && place.Tiers.Has(MatchTier.Name))
        {
            across.AddReadings(bridge.Value.ReadingsOf(place.Word), matches);
        }

        if (place.Form is null && place.Tiers.Has(MatchTier.Sound) && place.Tiers.Has(MatchTier.Glossary))
        {
            foreach (var form in bridge.Value.NotionsInLatin(place.Word))
            {
                matches.AddAll(matcher.Match(form.Word, place.Tiers.WithoutLetters(), false, time), InLatinWeight, MatchTier.Sound);
                matches.AddAll(across.Match(form.Entries[0], [form.Word], time), InLatinWeight, MatchTier.Sound);
            }
        }

        if (place.IsOfPersons && place.Tiers.Has(MatchTier.Name))
        {
            IReadOnlyList<string> name = place.Form?.Words ?? [place.Word];
            foreach (var person in bridge.Value.PersonsWith(name))
            {
                matches.AddAll(across.MentionsOf(person, name), PartWeight, MatchTier.Name);
            }
        }

        foreach (var part in parts)
        {
            matches.AddAll(part, PartWeight, MatchTier.Exact);
        }

        if (!matches.IsEvident && place.Form is null && place.Tiers.Has(MatchTier.Fuzzy))
        {
            AddMeant(place, matches, time);
        }

        matches.WeakenLikenesses();
        return ranker.Rank(matches) with
        {
            IsKnown = place.Form is not null,
            IsWhole = isWhole,
        };
    }

    // What is known by name comes before the words of the texts (یاداشت for یادداشت), which the search offers too.
    private void AddMeant(Place place, WordMatches matches, SearchTime time)
    {
        if (bridge.Value.NearestTo(place.Word) is { } near)
        {
            AddMisspelt(near, place.Tiers, matches, time);
            return;
        }

        matches.Doubt();
        foreach (var term in matcher.MisspelledBy(place.Word))
        {
            matches.AddAll(matcher.Match(term, place.Tiers.WithoutLetters(), false, time), MatchTiers.FaintWeight, MatchTier.Fuzzy);
        }
    }

    // As if the form had been typed, though it may stand in no text itself. That it was meant is likely and not sure.
    private void AddMisspelt(BridgeForm form, TierSet tiers, WordMatches matches, SearchTime time)
    {
        var itself = MatchTiers.FaintWeight * (SoundKey.IsLatin(form.Word) ? LatinWeight : 1);
        matches.AddAll(matcher.Match(form.Word, tiers.WithoutLetters(), false, time), itself, MatchTier.Fuzzy);
        foreach (var entry in form.Entries.Where(entry => tiers.Has(BridgeMatcher.TierOf(entry.Source))))
        {
            matches.AddAll(across.Match(entry, [form.Word], time), MatchTiers.FaintWeight, MatchTier.Fuzzy);
        }
    }

    // Of a notion in several words (nuclear weapons) a passage may speak with its words apart; where none has the whole (قازق زبان), a name among them is
    // meant as itself.
    private IEnumerable<BridgeEntry> MeantByPart(Place place, bool isWhole) =>
        place.Form is { Words.Count: > 1 } form && form.Entries.All(entry => entry.Source == BridgeSource.Glossary) && place.Tiers.Has(MatchTier.Glossary)
            ? bridge.Value.FindAsked([place.Word]).SelectMany(span => span.Entries).Where(entry => entry.Source == BridgeSource.Glossary || (!isWhole && place.Tiers.Has(MatchTier.Name)))
            : [];

    // Where two words that stand side by side are one word in the texts, that word answers both.
    private string? Joined(QueryWord first, QueryWord second, TierSet tiers) =>
        tiers.Has(MatchTier.Joined) && SearchForm.Of(first.Term + second.Term) is var joined && lexicon.Contains(joined) ? joined : null;

    /// <summary>All that decides what answers a word.</summary>
    /// <param name="IsOfPersons">Whether the whole query is a part of the names of persons whose passages answer it too.</param>
    /// <param name="Texts">The language of the texts in which the word is a name; null for all.</param>
    private readonly record struct Place(string Word, TierSet Tiers, string? JoinedBefore, string? JoinedAfter, Form? Form, bool IsOfPersons, Language? Texts);

    /// <summary>Words that together are a form of something; the words alone say which.</summary>
    private sealed class Form(BridgeSpan span, IReadOnlyList<QueryWord> words) : IEquatable<Form>
    {
        public IReadOnlyList<BridgeEntry> Entries => span.Entries;

        public IReadOnlyList<string> Words { get; } = [.. words.Skip(span.Start).Take(span.Length).Select(word => word.Term)];

        public bool Equals(Form? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

        public override bool Equals(object? obj) => Equals(obj as Form);

        public override int GetHashCode() => Words.Aggregate(0, HashCode.Combine);
    }
}

/// <param name="Span">The name or notion of which it is a part; null for none.</param>
internal sealed record BagWord(QueryWord Word, BridgeSpan? Span, AskedWord Asked);
