using System.Text;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>
/// Prose that is used again gets as many new words as its vocabulary would have gained if it had gone on: rare words change letters
/// inside for others that join alike, so that length, article and ending stay. Frequent words stay as they are. The same word changes
/// alike throughout a round, so that it stays as rare as it was.
/// </summary>
internal sealed class WordVariation
{
    /// <summary>Nine of ten different words are no more frequent; those that are carry nine tenths of the text.</summary>
    private const int MostOccurrences = 8;

    private const int Attempts = 8;
    private const int ShortestVaried = 4;
    private const int ShortestWithTwoChanges = 5;

    // Letters as often as they are common; those that join to both sides, and to the one before only.
    private const string DualArabic = "بببتتتثججححخسسشصضطظععغفففقققككلللللمممممنننننهههييييي";
    private const string RightArabic = "ددذرررز";
    private const string DualUrdu = "ببپتتتٹججچحخسسشصطعغفقککلللممممنننہہیییی";
    private const string RightUrdu = "ددڈرررڑز";

    // Longest first.
    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ال", "لل"];

    private readonly ProseVocabulary vocabulary;
    private readonly int round;
    private readonly double share;
    private readonly string dual;
    private readonly string right;

    /// <param name="round">How often the prose has been used before; 0 changes nothing.</param>
    public WordVariation(Prose prose, ProseVocabulary vocabulary, int round)
    {
        (this.vocabulary, this.round) = (vocabulary, round);
        (dual, right) = prose.Language == Texts.Works.Language.Urdu ? (DualUrdu, RightUrdu) : (DualArabic, RightArabic);
        var gained = Math.Pow(round + 1, vocabulary.Exponent) - Math.Pow(round, vocabulary.Exponent);
        share = round == 0 ? 0 : Math.Min(1, gained * vocabulary.Words / vocabulary.RareWords(MostOccurrences, ShortestVaried));
    }

    public string Of(string paragraph)
    {
        if (share == 0)
        {
            return paragraph;
        }

        var text = new StringBuilder(paragraph);
        Span<char> made = stackalloc char[paragraph.Length];
        for (var (start, end) = Prose.NextWord(paragraph, 0); start < end; (start, end) = Prose.NextWord(paragraph, end))
        {
            var word = paragraph.AsSpan(start, end - start);
            var chance = WordHash.Of(word, round);
            if (word.Length >= ShortestVaried && vocabulary.CountOf(word) <= MostOccurrences && WordHash.Fraction(chance) < share && TryVary(word, chance, made))
            {
                for (var i = start; i < end; i++)
                {
                    text[i] = made[i - start];
                }
            }
        }

        return text.ToString();
    }

    /// <summary>Tries to find a word that the prose does not have.</summary>
    private bool TryVary(ReadOnlySpan<char> word, ulong chance, Span<char> made)
    {
        var variant = made[..word.Length];
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            word.CopyTo(variant);
            var changes = word.Length >= ShortestWithTwoChanges ? 2 : 1;
            for (var i = 0; i < changes; i++)
            {
                chance = WordHash.Next(chance);
                Change(variant, chance);
            }

            if (vocabulary.CountOf(variant) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Change(Span<char> word, ulong chance)
    {
        var first = FirstLetter(word);
        var room = word.Length - 1 - first;
        if (room <= 0)
        {
            return;
        }

        ref var letter = ref word[first + (int)(chance % (ulong)room)];
        var alike = dual.Contains(letter, StringComparison.Ordinal) ? dual : right.Contains(letter, StringComparison.Ordinal) ? right : "";
        if (alike.Length > 0)
        {
            letter = alike[(int)((chance >> 32) % (ulong)alike.Length)];
        }
    }

    /// <summary>Behind the article, or behind the first letter, which may be a word of its own.</summary>
    private static int FirstLetter(ReadOnlySpan<char> word)
    {
        foreach (var article in Articles)
        {
            if (word.StartsWith(article, StringComparison.Ordinal))
            {
                return article.Length;
            }
        }

        return 1;
    }
}
