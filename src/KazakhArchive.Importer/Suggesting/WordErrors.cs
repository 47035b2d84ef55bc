using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// Words with letters confused, lost or added. A noisy channel: how likely is the word that is meant, by itself and between its
/// neighbours, times how likely is the damage. What each sign of both is worth was fitted, see <see cref="Weights"/>.
/// </summary>
public sealed class WordErrors(WorkText text, KnownWords known, NearWords near, DecidedErrors decided, Weights weights)
{
    /// <summary>Those of the two words, in the order of <see cref="SignsOf"/>, then those of their neighbours.</summary>
    public static IReadOnlyList<string> Signs { get; } =
    [
        "bias", "distance", "distance-of-length", "letters", "dots-only", "name", "own", "archive", "listed", "sic-archive", "sic-listed",
        "sic-own", "sic-often", "inflected", "likeness", "rare", "sic-base", "stranger", "strangers", "mended-letters", "mended-word", "context", "both-sides", "sic-context",
    ];

    // Of what is less likely the editor need not be told.
    private const double LeastOdds = -3;

    private const int OfNeighbours = 3;
    private const int FewestBeforeWithoutClitic = 3;
    private const int TimesOfMisread = 4;
    private const float SlightShareOfWord = 0.2f;

    // A short word has others near it by chance, each of which stands beside the same neighbours: that it is one of them is never sure.
    private const int LongestShort = 4;
    private const double MostOfShort = 0.9;

    // As long as the works are to which the weights were fitted: the word that is meant stands in a longer book more often, and is no likelier.
    private const double FittedWords = 10_000;
    private const double FittedStrangers = 0.2;

    // No source of the archive has one misreading more often.
    private const double OftenMisread = 12;

    private readonly LetterSequences sequences = known.Sequences();
    private readonly double shareOfWork = Math.Min(1, FittedWords / Math.Max(1, known.OwnTotal));
    private readonly double strangers = Math.Log((known.ShareOfStrangers() + 0.01) / FittedStrangers);
    private readonly Dictionary<int, double> likeness = [];
    private readonly Dictionary<int, List<Reading>> readingsOf = [];

    /// <summary>A word that another may be a misreading of.</summary>
    /// <param name="Signs">Those of the neighbours are still to be filled in.</param>
    /// <param name="Odds">By these signs alone.</param>
    /// <param name="FewestBeside">How often it has to stand beside the neighbours.</param>
    /// <param name="FewestBefore">How often behind the word before.</param>
    private sealed record Reading(int Id, double[] Signs, double Odds, int FewestBeside, int FewestBefore);

    public IEnumerable<Correction> Find()
    {
        foreach (var word in text.Words.SelectMany(words => words))
        {
            var readings = Readings(word, LeastOdds).Select(reading => (reading.Id, Odds: weights.Odds(reading.Signs))).Where(reading => reading.Odds > LeastOdds).ToList();
            if (readings.Count == 0)
            {
                continue;
            }

            // The readings exclude each other, and with them the word as it stands.
            var sum = 1 + readings.Sum(reading => Math.Exp(reading.Odds));
            var (best, odds) = readings.MaxBy(reading => reading.Odds);
            var corr = known[best].Spelling;
            if (!string.Equals(corr, word.Written, StringComparison.Ordinal))
            {
                var likely = Math.Min(Math.Exp(odds) / sum, IsShort(word.Id, best) ? MostOfShort : 1);
                yield return new Correction(word.LineIndex, word.StartUtf16, word.EndUtf16, corr, EmendationKind.Letter, likely, Evidence.Of(known, word.Id, best));
            }
        }
    }

    /// <summary>Every word that this may be a misreading of, with its signs.</summary>
    public IEnumerable<(int Id, double[] Signs)> Readings(SourceWord word) => Readings(word, double.NegativeInfinity);

    /// <param name="leastOdds">What is less likely by the two words alone is left out where no neighbour asks for it.</param>
    private IEnumerable<(int Id, double[] Signs)> Readings(SourceWord word, double leastOdds)
    {
        if (!readingsOf.TryGetValue(word.Id, out var readings))
        {
            readingsOf.Add(word.Id, readings = ReadingsOf(word.Id));
        }

        foreach (var reading in readings)
        {
            var (before, after) = (known.Pair(word.Before, reading.Id), known.Pair(reading.Id, word.After));
            if (before + after >= reading.FewestBeside && before >= reading.FewestBefore && (before + after > 0 || reading.Odds > leastOdds))
            {
                var signs = reading.Signs.ToArray();
                signs[^3] = known.Attraction(word.Before, reading.Id, before) + known.Attraction(reading.Id, word.After, after);
                signs[^2] = before > 0 && after > 0 ? 1 : 0;
                signs[^1] = known.Attraction(word.Before, word.Id, known.Pair(word.Before, word.Id) - 1) + known.Attraction(word.Id, word.After, known.Pair(word.Id, word.After) - 1);
                yield return (reading.Id, signs);
            }
        }
    }

    // A name stays. Another word that is known by itself gives way only to one that its neighbours ask for, and so does one that has but
    // a conjunction or preposition more.
    private List<Reading> ReadingsOf(int word)
    {
        var sic = known[word];
        if (sic.IsName || sic.Term.Length < 2 || (sic.IsKnownElsewhere && sic.Term.Length == 2))
        {
            return [];
        }

        var bases = InflectedForms.BasesOf(sic.Term, text.Language).Select(known.Find).Where(found => found >= 0 && found != word && known[found].IsKnownElsewhere).ToHashSet();
        var readings = new List<Reading>();
        foreach (var (id, distance) in near.Of(sic.Term).Where(reading => decided.Words(sic.Term, known[reading.Id].Term) > 0 || IsPossible(sic, known[reading.Id])))
        {
            var corr = known[id];
            var hasBase = bases.Count > (bases.Contains(id) ? 1 : 0);
            var areOne = InflectedForms.AreOne(sic.Term, corr.Term, text.Language);
            var signs = SignsOf(word, id, distance, areOne, hasBase);
            readings.Add(new Reading(
                id, signs, weights.Odds(signs), sic.IsKnownElsewhere || (bases.Count > 0 && areOne) ? 2 : 0, IsWithClitic(sic.Term, corr.Term) ? FewestBeforeWithoutClitic : 0));
        }

        return readings;
    }

    // What the book has nearly as often as the other, or is a form of it, is rather a word of its own.
    private bool IsPossible(WordCounts sic, WordCounts corr) =>
        corr.Term.Length > 1
        && (((corr.IsName || corr.Listed > 0) && !InflectedForms.AreOne(sic.Term, corr.Term, text.Language)) || corr.Anywhere >= TimesOfMisread * sic.Own)
        && !IsWithMore(sic.Term, corr.Term)
        && !AreOneByFinalNoon(sic.Term, corr.Term);

    private bool IsShort(int sic, int corr) => Math.Min(known[sic].Term.Length, known[corr].Term.Length) <= LongestShort && !HaveOneSkeleton(known[sic].Term, known[corr].Term);

    /// <summary>Urdu writes many words with either noon at their end (خاں and خان), and neither is a mistake.</summary>
    private static bool AreOneByFinalNoon(string sic, string corr) =>
        sic.Length == corr.Length && sic.AsSpan(0, sic.Length - 1).SequenceEqual(corr.AsSpan(0, corr.Length - 1))
        && (sic[^1], corr[^1]) is (ArabicScript.Noon, ArabicScript.NoonGhunna) or (ArabicScript.NoonGhunna, ArabicScript.Noon);

    /// <summary>Whether the word is the other with a word before or behind it.</summary>
    private bool IsWithMore(string sic, string corr)
    {
        var isWithin = sic.Length > corr.Length && (sic.StartsWith(corr, StringComparison.Ordinal) || sic.EndsWith(corr, StringComparison.Ordinal));
        var more = !isWithin ? "" : sic.StartsWith(corr, StringComparison.Ordinal) ? sic[corr.Length..] : sic[..^corr.Length];
        return (more.Length > 1 || (text.Language == Language.Urdu && more.Length == 1 && more[0] == ArabicScript.Waw)) && known.Find(more) is >= 0 and var id && known[id].IsKnownElsewhere;
    }

    private bool IsWithClitic(string sic, string corr) => text.Language == Language.Arabic && sic.Length >= corr.Length && sic[^1] == corr[^1] && ArabicClitics.Before(corr).Contains(sic, StringComparer.Ordinal);

    /// <param name="areOne">Whether both may be forms of one word.</param>
    /// <param name="hasBase">Whether the word may be a form of another one; then it is likely one that nobody happened to write.</param>
    private double[] SignsOf(int word, int reading, float distance, bool areOne, bool hasBase)
    {
        var (sic, corr) = (known[word], known[reading]);
        var length = Math.Min(sic.Term.Length, corr.Term.Length);
        return
        [
            1,
            distance,
            distance / length,
            Math.Min(length, 8),
            HaveOneSkeleton(sic.Term, corr.Term) ? 1 : 0,
            corr.IsName ? 1 : 0,
            Math.Log(1 + (corr.Own * shareOfWork)),
            Math.Log(1 + corr.Archive),
            Math.Log(1 + corr.Listed),
            Math.Log(1 + sic.Archive),
            Math.Log(1 + sic.Listed),
            Math.Log(sic.Own),
            Math.Max(0, Math.Log(sic.Own / OftenMisread)),
            areOne ? 1 : 0,
            LikenessOf(reading) - LikenessOf(word),
            corr.Anywhere == 0 ? 1 : 0,
            hasBase ? 1 : 0,
            distance <= SlightShareOfWord * length && !sic.IsKnownElsewhere && !hasBase ? 1 : 0,
            sic.IsKnownElsewhere ? 0 : strangers,
            decided.Letters(sic.Term, corr.Term),
            decided.Words(sic.Term, corr.Term),
            .. new double[OfNeighbours],
        ];
    }

    private double LikenessOf(int id)
    {
        if (!likeness.TryGetValue(id, out var value))
        {
            likeness.Add(id, value = sequences.MeanLogProbability(known[id].Term));
        }

        return value;
    }

    private static bool HaveOneSkeleton(string first, string second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        Span<char> a = stackalloc char[first.Length];
        Span<char> b = stackalloc char[second.Length];
        Skeleton.Of(first, a);
        Skeleton.Of(second, b);
        return a.SequenceEqual(b);
    }
}
