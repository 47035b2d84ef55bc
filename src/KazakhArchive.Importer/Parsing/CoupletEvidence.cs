using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Parsing;

/// <summary>What tells that two short lines which stand by themselves are a couplet: two lines of prose look alike.</summary>
internal static class CoupletEvidence
{
    /// <summary>Endings of verbs and plurals; prose has them as often.</summary>
    private const string WeakEndings = "اهةيىنوتےیہۂںك";

    /// <summary>Of a line whose refrain has no rhyme before it: the last words of names and of rows of a table are alike too.</summary>
    private const int FewestWordsOfRefrain = 6;

    /// <summary>Of the line above; further up no word introduces the couplet.</summary>
    private const int IntroductionWords = 8;

    private static readonly HashSet<string> WordsOfVerse = [.. EmbeddedTable.Words("verse-words.tsv")];

    private static readonly HashSet<string> Auxiliaries = [.. EmbeddedTable.Words("auxiliaries.tsv")];

    /// <summary>Whether both lines end alike: in the words of a refrain and the rhyme before them, or in the rhyme alone.</summary>
    public static bool Rhymes(string first, string second)
    {
        var (one, two) = (Words(first), Words(second));
        var refrain = 0;
        while (refrain < Math.Min(one.Count, two.Count) && one[^(refrain + 1)] == two[^(refrain + 1)])
        {
            refrain++;
        }

        if (refrain >= Math.Min(one.Count, two.Count))
        {
            return false;
        }

        var (last, other) = (one[^(refrain + 1)], two[^(refrain + 1)]);
        var alike = 0;
        while (alike < Math.Min(last.Length, other.Length) && last[^(alike + 1)] == other[^(alike + 1)])
        {
            alike++;
        }

        return refrain > 0
            ? alike > 0 || (!Auxiliaries.Contains(one[^1]) && Math.Min(one.Count, two.Count) >= FewestWordsOfRefrain)
            : alike > 0 && !(Auxiliaries.Contains(last) && Auxiliaries.Contains(other)) && (alike > 1 || !WeakEndings.Contains(last[^1], StringComparison.Ordinal));
    }

    /// <summary>Whether the text above says by a word such as شعر that verse follows.</summary>
    public static bool Announces(string above)
    {
        var words = Words(above);
        return words.Skip(Math.Max(0, words.Count - IntroductionWords)).Any(WordsOfVerse.Contains);
    }

    private static List<string> Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SearchForm.OfWords).Where(word => word.Length > 0)];
}
