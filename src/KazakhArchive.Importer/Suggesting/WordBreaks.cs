using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Words that were split by a space, and words that were run together.</summary>
public sealed class WordBreaks(WorkText text, KnownWords known, NearWords near, ReadingWeights weights)
{
    /// <summary>In the order of <see cref="SignsOfJoining"/>.</summary>
    public static IReadOnlyList<string> JoinSigns { get; } =
        ["bias", "letters", "name", "own", "archive", "listed", "first-unknown", "second-unknown", "pair", "pair-elsewhere", "apart", "apart-elsewhere"];

    /// <summary>In the order of <see cref="SignsOfParting"/>.</summary>
    public static IReadOnlyList<string> SplitSigns { get; } =
        ["bias", "letters", "own", "first", "second", "pair", "not-joining", "shortest", "name", "around", "sic-base"];

    private const double LeastOdds = -3;

    // A word that nobody else has may have been run together as often.
    private const int FewestOwn = 3;

    // As corpus/README.md has it of spellings: what is written otherwise so much more often is the book's habit.
    private const int TimesOfHabit = 10;

    private const int LongWord = 8;
    private const double SplitAndMisread = 0.5;

    // Letters that join nothing behind them, so that a missing space is not seen: UAX #9's joining type R, as far as Urdu and Arabic write them.
    private const string NotJoining = "ادڈذرڑزژوےء";

    private const char AlefWithMadda = '\u0622'; // Begins a word.

    public IEnumerable<Correction> Find()
    {
        foreach (var words in text.Words)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (i + 1 < words.Count && words[i].After >= 0 && Joined(words[i], words[i + 1]) is { } joined && Weigh(weights.Split, joined.Signs) is { } likely)
                {
                    yield return new Correction(
                        words[i].LineIndex, words[i].StartUtf16, words[i + 1].EndUtf16, Joined(words[i], words[i + 1], known[joined.Id]), EmendationKind.WordSplit, likely,
                        Reason.Join(
                            Evidence.Of(known, words[i].Id, words[i + 1].Id),
                            Reason.Write("side-by-side", known.OwnPair(words[i].Id, words[i + 1].Id), known.ArchivePair(words[i].Id, words[i + 1].Id)),
                            Evidence.Counts(known[joined.Id])));
                }

                if (i + 1 < words.Count && words[i].After >= 0 && JoinedNearly(words[i], words[i + 1]) is { } nearly)
                {
                    yield return nearly;
                }

                if (Parted(words[i]) is { } parted)
                {
                    yield return parted;
                }
            }
        }
    }

    /// <summary>A long word that was split and misread at once; neither part is a word.</summary>
    private Correction? JoinedNearly(SourceWord first, SourceWord second)
    {
        var joined = SearchForm.Of(first.Written + second.Written);
        if (joined.Length < LongWord - 2 || known.Find(joined) >= 0 || IsKnownWord(first.Id) || IsKnownWord(second.Id))
        {
            return null;
        }

        var limit = joined.Length >= LongWord ? 1.45f : 1.05f;
        var (id, _) = near.Of(joined, limit, word => word.Term.Length >= LongWord - 2 && (word.IsName || word.Own >= FewestOwn))
            .OrderBy(reading => reading.Distance).FirstOrDefault((-1, float.MaxValue));
        return id < 0 ? null : new Correction(
            first.LineIndex, first.StartUtf16, second.EndUtf16, known[id].Spelling, EmendationKind.WordSplit, SplitAndMisread,
            Reason.Join(Evidence.Of(known, first.Id, second.Id), Evidence.Counts(known[id])));
    }

    private bool IsKnownWord(int id) => known[id].IsKnownElsewhere || known[id].Own >= FewestOwn;

    private Correction? Parted(SourceWord word)
    {
        var (best, likely) = (default((int First, int Second, int At)), 0.0);
        foreach (var (first, second, at, signs) in Partings(word))
        {
            if (Weigh(weights.Join, signs) is double probability && probability > likely)
            {
                (best, likely) = ((first, second, at), probability);
            }
        }

        return likely == 0 ? null : new Correction(
            word.LineIndex, word.StartUtf16, word.EndUtf16, VowelSigns.Parted(text.Lines[word.LineIndex][word.StartUtf16..word.EndUtf16], word.Written, best.At), EmendationKind.WordJoin, likely,
            Reason.Join(Evidence.Counts(known[word.Id]), Evidence.Of(known, best.First, best.Second)));
    }

    /// <summary>The one word that two may be, null where nobody knows it.</summary>
    public (int Id, double[] Signs)? Joined(SourceWord first, SourceWord second)
    {
        var id = known.Find(SearchForm.Of(first.Written + second.Written));
        return id < 0 || known[id].Term.Length < 3 || !(known[id].Own >= FewestOwn || known[id].IsKnownElsewhere) || second.Written[0] == AlefWithMadda || IsApartByHabit(first.Id, second.Id, id)
            ? null
            : (id, SignsOfJoining(id, first.Id, second.Id));
    }

    /// <summary>
    /// Whether both are words that stand by themselves too, and are not written together nearly always: one is as good as the other, or each
    /// says something else. Urdu's and Persian's "and", and the affixes of Persian, are always set apart.
    /// </summary>
    private bool IsApartByHabit(int first, int second, int joined)
    {
        var (a, b, one) = (known[first], known[second], known[joined]);
        var (here, elsewhere) = (known.OwnPair(first, second), known.ArchivePair(first, second));
        return (text.Language != Language.Arabic && a.Term.Length == 1 && a.Term[0] == ArabicScript.Waw)
            || (text.Language == Languages.Persian && Affixes.AreLoose(a.Term, b.Term, text.Language))
            || (!one.IsName && (a.Own > here || a.IsKnownElsewhere) && (b.Own > here || b.IsKnownElsewhere) && (here + elsewhere) * TimesOfHabit >= one.Own + one.Archive);
    }

    /// <summary>As it is written, or where nobody writes it so, as it is mostly written.</summary>
    private static string Joined(SourceWord first, SourceWord second, WordCounts joined)
    {
        var written = first.Written + second.Written;
        return joined.OwnSpelled(written) > 0 || joined.Elsewhere == written ? written : joined.Spelling;
    }

    /// <summary>The two words that one may be, and where the second begins in what is written.</summary>
    public IEnumerable<(int First, int Second, int At, double[] Signs)> Partings(SourceWord word)
    {
        var sic = known[word.Id];
        if (sic.IsKnownElsewhere || sic.Own >= FewestOwn || word.Written.Length < 4)
        {
            yield break;
        }

        for (var at = 1; at < word.Written.Length; at++)
        {
            var (first, second) = (known.Find(SearchForm.Of(word.Written.AsSpan(0, at))), known.Find(SearchForm.Of(word.Written.AsSpan(at))));
            if (first >= 0 && second >= 0 && (at > 1 || text.Language == Language.Urdu) && IsWord(first) && IsWord(second) && !IsOneByHabit(first, second))
            {
                yield return (first, second, at, SignsOfParting(word, first, second, at));
            }
        }
    }

    private bool IsOneByHabit(int first, int second) => Affixes.AreLoose(known[first].Term, known[second].Term, text.Language);

    private bool IsWord(int id) => known[id].Archive + known[id].Own + (known[id].Listed > 0 ? 1 : 0) > 1;

    private double[] SignsOfJoining(int joined, int first, int second)
    {
        var (one, a, b) = (known[joined], known[first], known[second]);
        var pair = known.OwnPair(first, second);
        return
        [
            1,
            Math.Min(one.Term.Length, 8),
            one.IsName ? 1 : 0,
            Math.Log(1 + one.Own),
            Math.Log(1 + one.Archive),
            Math.Log(1 + one.Listed),
            a.IsKnownElsewhere ? 0 : 1,
            b.IsKnownElsewhere ? 0 : 1,
            Math.Log(pair),
            Math.Log(1 + known.ArchivePair(first, second)),
            Math.Log(1 + Math.Min(a.Own, b.Own) - pair),
            Math.Log(1 + Math.Min(a.Archive, b.Archive)),
        ];
    }

    private double[] SignsOfParting(SourceWord word, int first, int second, int at)
    {
        var (a, b) = (known[first], known[second]);
        return
        [
            1,
            Math.Min(word.Written.Length, 10),
            Math.Log(known[word.Id].Own),
            Math.Log(1 + a.Own + a.Archive + a.Listed),
            Math.Log(1 + b.Own + b.Archive + b.Listed),
            Math.Log(1 + known.Pair(first, second)),
            NotJoining.Contains(word.Written[at - 1], StringComparison.Ordinal) ? 1 : 0,
            Math.Min(at, word.Written.Length - at),
            a.IsName || b.IsName ? 1 : 0,
            Math.Log(1 + known.Pair(word.Before, first)) + Math.Log(1 + known.Pair(second, word.After)),
            InflectedForms.BasesOf(known[word.Id].Term, text.Language).Any(term => known.Find(term) is >= 0 and var id && id != word.Id && known[id].IsKnownElsewhere) ? 1 : 0,
        ];
    }

    private static double? Weigh(Weights weights, double[] signs) => weights.Odds(signs) is > LeastOdds and var odds ? Weights.Probability(odds) : null;
}
