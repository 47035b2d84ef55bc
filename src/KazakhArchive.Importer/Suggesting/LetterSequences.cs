namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// How likely letters follow each other in the words of the archive: runs of three, smoothed by runs of two and single letters
/// (Witten and Bell's interpolation with a fixed weight). A misread word looks less like a word.
/// </summary>
public sealed class LetterSequences
{
    private const char Edge = '^';
    private const double Smoothing = 4;

    private readonly Dictionary<(char, char, char), int> threes = [];
    private readonly Dictionary<(char, char), int> twos = [];
    private readonly Dictionary<(char, char), int> beforeThird = [];
    private readonly Dictionary<char, int> ones = [];
    private readonly Dictionary<char, int> beforeSecond = [];
    private int letters;

    /// <param name="words">Each word once, so that the endings of the commonest do not outweigh all others.</param>
    public LetterSequences(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Walk(word, (first, second, third) =>
            {
                threes[(first, second, third)] = threes.GetValueOrDefault((first, second, third)) + 1;
                beforeThird[(first, second)] = beforeThird.GetValueOrDefault((first, second)) + 1;
                twos[(second, third)] = twos.GetValueOrDefault((second, third)) + 1;
                beforeSecond[second] = beforeSecond.GetValueOrDefault(second) + 1;
                ones[third] = ones.GetValueOrDefault(third) + 1;
                letters++;
            });
        }
    }

    /// <summary>The mean natural logarithm of the letters' probabilities.</summary>
    /// <param name="isCounted">Whether the word itself was counted, once, which must not speak for it.</param>
    public double MeanLogProbability(string word, bool isCounted)
    {
        var own = isCounted ? 1 : 0;
        var sum = 0.0;
        Walk(word, (first, second, third) =>
        {
            var one = (ones.GetValueOrDefault(third) + 0.5) / (letters + 0.5 * (ones.Count + 1));
            var two = (Math.Max(0, twos.GetValueOrDefault((second, third)) - own) + Smoothing * one) / (beforeSecond.GetValueOrDefault(second) + Smoothing);
            var three = (Math.Max(0, threes.GetValueOrDefault((first, second, third)) - own) + Smoothing * two) / (beforeThird.GetValueOrDefault((first, second)) + Smoothing);
            sum += Math.Log(three);
        });
        return sum / (word.Length + 1);
    }

    private static void Walk(string word, Action<char, char, char> step)
    {
        var (first, second) = (Edge, Edge);
        foreach (var letter in word)
        {
            step(first, second, letter);
            (first, second) = (second, letter);
        }

        step(first, second, Edge);
    }
}
