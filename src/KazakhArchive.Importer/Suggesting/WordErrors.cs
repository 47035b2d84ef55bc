using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// Words with letters confused, lost or added. A noisy channel: how likely is the word that is meant, by itself and between its
/// neighbours, times how likely is the damage. What each sign of both is worth was fitted, see <see cref="Weights"/>.
/// </summary>
public sealed class WordErrors(WorkText text, KnownWords known, NearWords near, LetterSequences sequences, Weights weights)
{
    /// <summary>In the order of <see cref="SignsOf"/>.</summary>
    public static IReadOnlyList<string> Signs { get; } =
    [
        "bias", "distance", "distance-of-length", "letters", "dots-only", "name", "own", "archive", "listed",
        "sic-archive", "sic-name", "sic-listed", "sic-own", "inflected", "likeness", "context", "both-sides", "sic-context", "rare", "sic-base", "stranger",
    ];

    // Of what is less likely the editor need not be told.
    private const double LeastOdds = -3;

    private const int FewestBeforeWithoutClitic = 3;
    private const float SlightShareOfWord = 0.2f;

    private readonly Dictionary<int, IReadOnlyList<(int Id, float Distance)>> nearOf = [];
    private readonly Dictionary<int, IReadOnlyList<int>> hasBase = [];

    public IEnumerable<Correction> Find()
    {
        foreach (var word in text.Words.SelectMany(words => words))
        {
            var readings = Readings(word).Select(reading => (reading.Id, Odds: weights.Odds(reading.Signs))).Where(reading => reading.Odds > LeastOdds).ToList();
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
                yield return new Correction(word.LineIndex, word.StartUtf16, word.EndUtf16, corr, EmendationKind.Letter, Math.Exp(odds) / sum, Evidence.Of(known, word.Id, best));
            }
        }
    }

    /// <summary>Every word that this may be a misreading of, with its signs.</summary>
    public IEnumerable<(int Id, double[] Signs)> Readings(SourceWord word)
    {
        var written = known[word.Id];
        if (written.Term.Length < 2)
        {
            return [];
        }

        if (!nearOf.TryGetValue(word.Id, out var readings))
        {
            nearOf.Add(word.Id, readings = [.. near.Of(written.Term)]);
        }

        return readings.Where(reading => IsPossible(word, reading.Id)).Select(reading => (reading.Id, SignsOf(word, reading.Id, reading.Distance)));
    }

    // A name stays. Another word that is known by itself gives way only to one that its neighbours ask for, and so does one that has but
    // a conjunction or preposition more.
    private bool IsPossible(SourceWord word, int reading)
    {
        var (sic, corr) = (known[word.Id], known[reading]);
        return corr.Term.Length > 1
            && (corr.Own > 1 || corr.IsKnownElsewhere)
            && !sic.IsName
            && (!sic.IsKnownElsewhere || (sic.Term.Length > 2 && known.Pair(word.Before, reading) + known.Pair(reading, word.After) > 1))
            && (!(HasBase(word.Id, reading) && InflectedForms.AreOne(sic.Term, corr.Term, text.Language)) || known.Pair(word.Before, reading) + known.Pair(reading, word.After) > 1)
            && (!IsWithClitic(sic.Term, corr.Term) || known.Pair(word.Before, reading) >= FewestBeforeWithoutClitic);
    }

    private bool IsWithClitic(string sic, string corr) => text.Language == Language.Arabic && ArabicClitics.Before(corr).Contains(sic, StringComparer.Ordinal);

    private double[] SignsOf(SourceWord word, int reading, float distance)
    {
        var (sic, corr) = (known[word.Id], known[reading]);
        var (before, after) = (known.Pair(word.Before, reading), known.Pair(reading, word.After));
        var ownContext = Math.Log(1 + Math.Max(0, known.Pair(word.Before, word.Id) - 1)) + Math.Log(1 + Math.Max(0, known.Pair(word.Id, word.After) - 1));
        var length = Math.Min(sic.Term.Length, corr.Term.Length);
        return
        [
            1,
            distance,
            distance / length,
            Math.Min(length, 8),
            HaveOneSkeleton(sic.Term, corr.Term) ? 1 : 0,
            corr.IsName ? 1 : 0,
            Math.Log(1 + corr.Own),
            Math.Log(1 + corr.Archive),
            Math.Log(1 + corr.Listed),
            Math.Log(1 + sic.Archive),
            sic.IsName ? 1 : 0,
            Math.Log(1 + sic.Listed),
            Math.Log(sic.Own),
            InflectedForms.AreOne(sic.Term, corr.Term, text.Language) ? 1 : 0,
            sequences.MeanLogProbability(corr.Term, isCounted: true) - sequences.MeanLogProbability(sic.Term, isCounted: true),
            Math.Log(1 + before) + Math.Log(1 + after),
            before > 0 && after > 0 ? 1 : 0,
            ownContext,
            corr is { Own: 0, IsKnownElsewhere: true } ? 1 : 0,
            HasBase(word.Id, reading) ? 1 : 0,
            distance <= SlightShareOfWord * length && !sic.IsKnownElsewhere && !HasBase(word.Id, reading) ? 1 : 0,
        ];
    }

    // Then it is likely a form that nobody happened to write.
    private bool HasBase(int id, int reading)
    {
        if (!hasBase.TryGetValue(id, out var bases))
        {
            hasBase.Add(id, bases = [.. InflectedForms.BasesOf(known[id].Term, text.Language).Select(known.Find).Where(found => found >= 0 && found != id && known[found].IsKnownElsewhere).Distinct()]);
        }

        return bases.Any(found => found != reading);
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
