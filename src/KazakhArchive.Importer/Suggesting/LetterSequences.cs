namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// How likely letters follow each other in words: runs of three, smoothed by runs of two and single letters (Witten and Bell's
/// interpolation with a fixed weight). A misread word looks less like a word.
/// </summary>
public sealed class LetterSequences
{
    private const double Smoothing = 4;

    // As many letters as Arabic and Urdu have, and some; the rarest of all languages share the last place, 0 is a word's edge.
    private const int Places = 64;

    private readonly Dictionary<char, int> placeOf;
    private readonly int[] threes = new int[Places * Places * Places];
    private readonly int[] twos = new int[Places * Places];
    private readonly int[] beforeThird = new int[Places * Places];
    private readonly int[] ones = new int[Places];
    private readonly int[] beforeSecond = new int[Places];
    private int letters;

    /// <param name="words">Each word once, so that the endings of the commonest do not outweigh all others.</param>
    public LetterSequences(IEnumerable<string> words)
    {
        placeOf = [];
        Count(words, 1);
    }

    /// <summary>The same with other words, and without some of its own.</summary>
    public LetterSequences(LetterSequences shared, IEnumerable<string> with, IEnumerable<string> without)
    {
        placeOf = new(shared.placeOf);
        shared.threes.CopyTo(threes, 0);
        shared.twos.CopyTo(twos, 0);
        shared.beforeThird.CopyTo(beforeThird, 0);
        shared.ones.CopyTo(ones, 0);
        shared.beforeSecond.CopyTo(beforeSecond, 0);
        letters = shared.letters;
        Count(with, 1);
        Count(without, -1);
    }

    /// <summary>The mean natural logarithm of the letters' probabilities. The word was counted itself, once, which must not speak for it.</summary>
    public double MeanLogProbability(string word)
    {
        var sum = 0.0;
        var (first, second) = (0, 0);
        for (var i = 0; i <= word.Length; i++)
        {
            var third = i < word.Length ? placeOf.GetValueOrDefault(word[i]) : 0;
            var one = (ones[third] + 0.5) / (letters + (0.5 * (placeOf.Count + 2)));
            var two = (Math.Max(0, twos[(second * Places) + third] - 1) + (Smoothing * one)) / (beforeSecond[second] + Smoothing);
            var three = (Math.Max(0, threes[(((first * Places) + second) * Places) + third] - 1) + (Smoothing * two)) / (beforeThird[(first * Places) + second] + Smoothing);
            sum += Math.Log(three);
            (first, second) = (second, third);
        }

        return sum / (word.Length + 1);
    }

    private void Count(IEnumerable<string> words, int times)
    {
        foreach (var word in words)
        {
            var (first, second) = (0, 0);
            for (var i = 0; i <= word.Length; i++)
            {
                var third = i < word.Length ? PlaceOf(word[i]) : 0;
                threes[(((first * Places) + second) * Places) + third] += times;
                beforeThird[(first * Places) + second] += times;
                twos[(second * Places) + third] += times;
                beforeSecond[second] += times;
                ones[third] += times;
                letters += times;
                (first, second) = (second, third);
            }
        }
    }

    private int PlaceOf(char letter)
    {
        if (!placeOf.TryGetValue(letter, out var place))
        {
            placeOf.Add(letter, place = Math.Min(placeOf.Count + 1, Places - 1));
        }

        return place;
    }
}
