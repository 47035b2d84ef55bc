using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Reads a source for what may be wrong in it. Pure: the same source, words and rows give the same proposals.</summary>
public static class Suggester
{
    // Fitted with each work left out in turn: of what is called high nearly all was an editor's reading, of low less than half.
    private const double High = 0.95;
    private const double Medium = 0.5;
    private const double Least = 1.0 / 3;

    // A book that has many likely errors has more of the others too, and whoever mends it reads on: there the rest is proposed as well, last.
    // Lost spaces are a typist's and say nothing of misread letters.
    private const double LeastOfDamaged = 1.0 / 6;
    private const int DamagedInThousand = 8;

    // Nobody reads on where most of what is read is sound: so many of the others at most for each that is likely.
    private const double LowForEachLikely = 2.0 / 3;

    /// <param name="known">The words of the archive, its names and a list; the source's own are added.</param>
    /// <param name="emendations">What is emended already; nothing is proposed there.</param>
    /// <param name="structure">What findings say of the structure.</param>
    /// <param name="decided">The proposals of before, of which those that the editor decided are kept while their words stand.</param>
    /// <param name="weights">Null for the standard ones.</param>
    public static IReadOnlyList<Proposal> Suggest(
        Language language,
        IReadOnlyList<SourceLine> source,
        KnownWords known,
        IReadOnlyList<EmendationRow> emendations,
        IEnumerable<Proposal> structure,
        IReadOnlyList<Proposal> decided,
        ReadingWeights? weights = null)
    {
        var learnt = DecidedErrors.Of(emendations, decided);
        var text = WorkText.Count(language, source, known, learnt.Readings);
        var places = new Places(text.Lines, emendations);
        var free = places.Free(Find(text, known, learnt, weights ?? ReadingWeights.Standard).Where(correction => correction.Probability >= LeastOfDamaged));
        var proposals = WorthReading(free, known.OwnTotal).Select(correction => places.Propose(correction, CertaintyOf(correction.Probability)));
        return Decided.Merge([.. proposals, .. structure], decided, places);
    }

    /// <summary>Everything that any rule would change, also where they contradict each other.</summary>
    private static IEnumerable<Correction> Find(WorkText text, KnownWords known, DecidedErrors learnt, ReadingWeights weights)
    {
        var near = new NearWords(known);
        return ForeignLetters.Find(text, known)
            .Concat(LettersWithinWords.Find(text, known))
            .Concat(new WordErrors(text, known, near, learnt, weights.Letter).Find())
            .Concat(new WordBreaks(text, known, near, weights).Find())
            .Concat(Spellings.Find(text, known))
            .Concat(DoubledWords.Find(text, known))
            .Concat(StraySigns.Find(text))
            .Concat(StrayMarks.Find(text))
            .Concat(SpacesBeforeSigns.Find(text))
            .Concat(Numbers.Find(text))
            .Concat(NoteNumbers.Find(text));
    }

    private static IEnumerable<Correction> WorthReading(IReadOnlyList<Correction> corrections, int words)
    {
        var left = corrections.GroupBy(IsLostSpace).ToDictionary(kind => kind.Key, kind => MostOf([.. kind], words));
        foreach (var correction in corrections)
        {
            if (left[IsLostSpace(correction)]-- > 0)
            {
                yield return correction;
            }
        }
    }

    private static bool IsLostSpace(Correction correction) => correction.Kind == EmendationKind.WordJoin;

    private static int MostOf(IReadOnlyList<Correction> corrections, int words)
    {
        var likely = corrections.Count(correction => correction.Probability >= Medium);
        var sound = corrections.Count(correction => correction.Probability >= Least);
        return likely * 1000L >= DamagedInThousand * (long)words ? Math.Max(sound, likely + (int)(likely * LowForEachLikely)) : sound;
    }

    private static Certainty CertaintyOf(double probability) => probability switch
    {
        >= High => Certainty.High,
        >= Medium => Certainty.Medium,
        _ => Certainty.Low,
    };
}
