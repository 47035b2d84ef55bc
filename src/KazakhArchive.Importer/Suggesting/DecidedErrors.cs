using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// What an editor decided of this book already: who misread a letter once, or set it so, does it again. Words are compared by their search forms,
/// and what parts two of them is what is left of each without their common head and end.
/// </summary>
public sealed class DecidedErrors
{
    private readonly Dictionary<(string Sic, string Corr), int> accepted = [];
    private readonly Dictionary<(string Sic, string Corr), int> rejected = [];
    private readonly Dictionary<(string Sic, string Corr), int> words = [];

    public static DecidedErrors None { get; } = new();

    /// <summary>The readings that an editor wrote, each as often as written; the book has these words, though its source has not.</summary>
    public IReadOnlyList<string> Readings { get; private init; } = [];

    public static DecidedErrors Of(IEnumerable<EmendationRow> emendations, IEnumerable<Proposal> proposals)
    {
        var readings = new List<string>();
        var decided = new DecidedErrors { Readings = readings };
        foreach (var (sic, corr) in emendations.SelectMany(row => WordsOf(row.Emendation.Sic, row.Emendation.Corr)))
        {
            readings.Add(corr);
            decided.Count(decided.accepted, SearchForm.Of(sic), SearchForm.Of(corr), 1);
        }

        foreach (var (sic, corr) in proposals.Where(proposal => proposal.State == ProposalState.Rejected).SelectMany(proposal => WordsOf(proposal.Sic, proposal.Corr)))
        {
            decided.Count(decided.rejected, SearchForm.Of(sic), SearchForm.Of(corr), -1);
        }

        return decided;
    }

    /// <summary>How much oftener such letters were mended than left, as a logarithm; 0 where nobody decided.</summary>
    public double Letters(string sic, string corr)
    {
        var between = Between(sic, corr);
        return Math.Log((1.0 + accepted.GetValueOrDefault(between)) / (1 + rejected.GetValueOrDefault(between)));
    }

    /// <summary>1 where the one word was mended to the other, -1 where that was rejected, 0 where nobody decided, or both ways.</summary>
    public int Words(string sic, string corr) => Math.Sign(words.GetValueOrDefault((sic, corr)));

    private void Count(Dictionary<(string Sic, string Corr), int> letters, string sic, string corr, int sign)
    {
        if (sic != corr)
        {
            letters[Between(sic, corr)] = letters.GetValueOrDefault(Between(sic, corr)) + 1;
            words[(sic, corr)] = words.GetValueOrDefault((sic, corr)) + sign;
        }
    }

    /// <summary>The words that differ, of rows that part and join none.</summary>
    private static IEnumerable<(string Sic, string Corr)> WordsOf(string sic, string corr)
    {
        var (from, to) = (sic.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), corr.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return from.Length == to.Length ? from.Zip(to).Where(pair => pair.First != pair.Second) : [];
    }

    private static (string Sic, string Corr) Between(string sic, string corr)
    {
        var head = sic.AsSpan().CommonPrefixLength(corr);
        var end = 0;
        while (end < Math.Min(sic.Length, corr.Length) - head && sic[^(end + 1)] == corr[^(end + 1)])
        {
            end++;
        }

        return (sic[head..^end], corr[head..^end]);
    }
}
