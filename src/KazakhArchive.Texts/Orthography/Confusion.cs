using System.Globalization;

namespace KazakhArchive.Texts.Orthography;

/// <summary>How far two words in the search form lie apart when letters are misread, misheard, lost or doubled.</summary>
public static class Confusion
{
    /// <summary>The answer for words that lie farther apart than was asked for.</summary>
    public const float Far = 9;

    private const float Other = 1;
    private const float Transposed = 0.8f;

    // A single tooth, an open loop or a stroke is what OCR loses or makes up.
    private const float SlightLetter = 0.6f;
    private const string SlightLetters = "بپتنیوہاءںھ";

    // The tooth at a word's head goes first: خارا for بخارا twelve times in one source. So does one of two strokes side by side, in
    // the article above all.
    private const float LostStroke = 0.4f;

    private const int Letters = 64;
    private const int MaximumLength = 32;

    private static readonly byte[] Letter = new byte[char.MaxValue + 1];
    private static readonly float[] Substitution = new float[Letters * Letters];
    private static readonly float[] Indel = new float[Letters];

    static Confusion()
    {
        Array.Fill(Substitution, Other);
        Array.Fill(Indel, Other);
        byte count = 0;
        foreach (var row in EmbeddedTable.Read("confusions", "letters", "cost", "kind"))
        {
            var cost = float.Parse(row["cost"], CultureInfo.InvariantCulture);
            foreach (var a in row["letters"])
            {
                Letter[a] = Letter[a] == 0 ? ++count : Letter[a];
                foreach (var b in row["letters"])
                {
                    Letter[b] = Letter[b] == 0 ? ++count : Letter[b];
                    ref var known = ref Substitution[(Letter[a] * Letters) + Letter[b]];
                    known = Math.Min(known, cost);
                }
            }
        }

        foreach (var letter in SlightLetters)
        {
            Letter[letter] = Letter[letter] == 0 ? ++count : Letter[letter];
            Indel[Letter[letter]] = SlightLetter;
        }
    }

    /// <summary>The cheapest way from one word to the other; <see cref="Far"/> where it costs more than the limit.</summary>
    public static float Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to, float limit)
    {
        if (Math.Abs(from.Length - to.Length) * LostStroke > limit || from.Length > MaximumLength || to.Length > MaximumLength)
        {
            return Far;
        }

        Span<float> beforeLast = stackalloc float[MaximumLength + 1];
        Span<float> last = stackalloc float[MaximumLength + 1];
        Span<float> row = stackalloc float[MaximumLength + 1];
        last[0] = 0;
        for (var j = 0; j < to.Length; j++)
        {
            last[j + 1] = last[j] + IndelCost(to, j);
        }

        for (var i = 0; i < from.Length; i++)
        {
            row[0] = last[0] + IndelCost(from, i);
            var best = row[0];
            for (var j = 0; j < to.Length; j++)
            {
                var cost = last[j] + SubstitutionCost(from[i], to[j]);
                cost = Math.Min(cost, last[j + 1] + IndelCost(from, i));
                cost = Math.Min(cost, row[j] + IndelCost(to, j));
                if (i > 0 && j > 0 && from[i] == to[j - 1] && from[i - 1] == to[j])
                {
                    cost = Math.Min(cost, beforeLast[j - 1] + Transposed);
                }

                row[j + 1] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit)
            {
                return Far;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[to.Length] <= limit ? last[to.Length] : Far;
    }

    private static float SubstitutionCost(char a, char b) =>
        a == b ? 0
        : Letter[a] == 0 || Letter[b] == 0 ? Other
        : Substitution[(Letter[a] * Letters) + Letter[b]];

    private static float IndelCost(ReadOnlySpan<char> word, int i) =>
        (i == 0 && word[0] == ArabicScript.Beh) || IsOneOfTwoUprights(word, i) ? LostStroke : Indel[Letter[word[i]]];

    private static bool IsOneOfTwoUprights(ReadOnlySpan<char> word, int i) =>
        IsUpright(word[i]) && ((i > 0 && IsUpright(word[i - 1])) || (i + 1 < word.Length && IsUpright(word[i + 1])));

    private static bool IsUpright(char c) => c is ArabicScript.Alef or ArabicScript.Lam;
}
