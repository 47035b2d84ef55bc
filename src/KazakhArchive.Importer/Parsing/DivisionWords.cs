using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The words with which books begin their divisions, and which of them stand above which.</summary>
public static class DivisionWords
{
    private static readonly IReadOnlyList<TsvRow> Rows = EmbeddedTable.Read("division-words.tsv", "word", "rank", "matter", "language");

    private static readonly FrozenDictionary<string, int> Ranks = Rows
        .GroupBy(row => SearchForm.OfWords(row["word"]), StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => int.Parse(rows.First()["rank"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Matter = Rows.Where(row => row["matter"] == "yes").Select(row => SearchForm.OfWords(row["word"])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ordinals of Urdu, which stand before what they count: پہلا باب.</summary>
    private static readonly FrozenSet<string> OrdinalsBefore = "پہلا پہلی دوسرا دوسری تیسرا تیسری چوتھا چوتھی پانچواں پانچویں چھٹا چھٹی ساتواں ساتویں آٹھواں آٹھویں نواں نویں دسواں دسویں"
        .Split(' ').Select(SearchForm.OfWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What may stand between such a word and the words of its heading.</summary>
    private static readonly FrozenSet<string> Openings = "في فی در من عن ان اول دوم دويم دویم سوم سيوم سیوم چهارم چہارم پنجم ششم ہفتم ہشتم نہم دہم ثالث رابع شماره شمارهٔ نمبر المؤلف المصنف المحقق المترجم الناشر الطبعة التحقيق مصنف مؤلف مترجم مرتب ناشر"
        .Split(' ').Select(SearchForm.OfWords).Concat(OrdinalsBefore).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Prepositions = "في فی در عن".Split(' ').Select(SearchForm.OfWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of words for single poems and above: they stand in divisions that any line may name.</summary>
    public const int RankOfPoems = 7;

    private static readonly string FirstLetterFolded = SearchForm.OfWords("الف");

    private static readonly string ArticleFolded = SearchForm.OfWords("ال");

    /// <summary>Whether the first word is one that begins divisions, whatever follows it.</summary>
    public static bool Begin(string text) => RankOfFirst(text) > 0;

    /// <summary>The rank of a line that is nothing but the heading of a division, 1 the highest; 0 for any other line.</summary>
    public static int RankOf(string text)
    {
        if (Ranks.TryGetValue(SearchForm.OfWords(text.Trim(Brackets)), out var whole))
        {
            return whole; // پیش لفظ: a word of two words.
        }

        var rank = RankOfFirst(text);
        if (rank == 0)
        {
            return RankBehindOrdinal(text);
        }

        var words = text.Trim(Brackets).Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
        {
            return rank;
        }

        var second = words[1].Trim(Brackets);
        var isNumbered = second.Length == 0 || Digits.IsDigit(second[0]) || Openings.Contains(SearchForm.OfWords(second)) || IsOrdinalWithArticle(words[0], second)
            || IsLetterThatCounts(words, second) || second.StartsWith('-') || second.StartsWith(':') || words[0].EndsWith(':') || words[0].EndsWith('-');
        return isNumbered || (IsMatter(words[0]) && Begin(second)) ? rank : 0; // هوامش الفصل الأول
    }

    /// <summary>Whether a word for a division is said to be about something, as in the titles of books: <c>مقالة في تاريخ البلاد</c>.</summary>
    public static bool IsAbout(string text) =>
        text.Trim(Brackets).Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [_, var second, _] && Prepositions.Contains(SearchForm.OfWords(second));

    /// <summary>ضمیمہ الف, ملحق ب - الوثائق; a single و is "and".</summary>
    private static bool IsLetterThatCounts(string[] words, string second) =>
        (second is [not '\u0648'] && char.IsLetter(second[0]) || SearchForm.OfWords(second) == FirstLetterFolded) && (words.Length == 2 || words[2][0] is '-' or '\u2013' or '\u2014' or ':');

    private static int RankBehindOrdinal(string text) =>
        text.Trim(Brackets).Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [var ordinal, var word] && OrdinalsBefore.Contains(SearchForm.OfWords(ordinal))
            ? Ranks.GetValueOrDefault(SearchForm.OfWords(word))
            : 0;

    /// <summary>How long the heading is with which a line of text begins, <c>فصل:</c>, its colon included; 0 where it begins with none.</summary>
    public static int RunInLength(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestRunInUtf16)).IndexOf(':');
        var isSetOff = colon > 0 && colon + 1 < text.Length && char.IsWhiteSpace(text[colon + 1]);
        return isSetOff && Ranks.ContainsKey(SearchForm.OfWords(text[..colon].Trim())) ? colon + 1 : 0;
    }

    /// <summary>Whether a heading is that of a volume, whose pages are numbered anew.</summary>
    public static bool IsVolume(string heading) => RankOf(heading) == 1;

    /// <summary>Whether a heading is that of a book's front or back matter, such as a preface.</summary>
    public static bool IsMatter(string heading) => Matter.Contains(SearchForm.OfWords(FirstWord(heading))) || Matter.Contains(SearchForm.OfWords(heading.Trim(Brackets)));

    public static int RankOfFirst(string text) => Ranks.GetValueOrDefault(SearchForm.OfWords(FirstWord(text)));

    private static string FirstWord(string text)
    {
        var line = text.Trim(Brackets);
        var end = line.AsSpan().IndexOfAny(WordEnds);
        return end < 0 ? line : line[..end];
    }

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t:-\u2013(.");

    private const int LongestRunInUtf16 = 24;

    private static readonly char[] Brackets = ['(', ')', '[', ']', '\u00AB', '\u00BB', ' ', ':', '*', '\u2014', '-'];

    /// <summary>الباب الأول: both with the article, the second an ordinal or an adjective.</summary>
    private static bool IsOrdinalWithArticle(string first, string second) =>
        SearchForm.OfWords(first).StartsWith(ArticleFolded, StringComparison.Ordinal) && SearchForm.OfWords(second).StartsWith(ArticleFolded, StringComparison.Ordinal);
}
