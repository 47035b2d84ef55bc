using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>What the editor decided of earlier proposals, laid on new ones.</summary>
internal static class Decided
{
    /// <summary>
    /// Open proposals by rank, then what was rejected, in the order of the source. A decision is kept whether or not the same is
    /// proposed again, while its sic stands.
    /// </summary>
    /// <param name="proposals">The likeliest first.</param>
    public static IReadOnlyList<Proposal> Merge(IReadOnlyList<Proposal> proposals, IReadOnlyList<Proposal> before, Places places)
    {
        var decisions = new Dictionary<(int, int, string, string), Proposal>();
        foreach (var proposal in before.Where(proposal => proposal.State is ProposalState.Unsure or ProposalState.Rejected))
        {
            if (places.Find(proposal) is (int line, int start))
            {
                decisions.TryAdd(KeyOf(proposal, line, start), proposal);
            }
        }

        var open = new List<Proposal>(proposals.Count);
        foreach (var proposal in proposals)
        {
            (int, int, string, string)? key = places.Find(proposal) is (int line, int start) ? KeyOf(proposal, line, start) : null;
            var known = key is { } place ? decisions.GetValueOrDefault(place) : null;
            if (known?.State != ProposalState.Rejected)
            {
                open.Add(proposal with { Rank = open.Count + 1, State = known?.State ?? ProposalState.Open });
            }

            if (known?.State == ProposalState.Unsure)
            {
                decisions.Remove(key!.Value);
            }
        }

        return [.. open, .. decisions.OrderBy(pair => pair.Key.Item1).ThenBy(pair => pair.Key.Item2).ThenBy(pair => pair.Key.Item4, StringComparer.Ordinal).Select(pair => pair.Value with { Rank = 0 })];
    }

    /// <summary>A row may be lengthened otherwise the next time: what it would change counts, and where.</summary>
    private static (int Line, int Start, string Sic, string Corr) KeyOf(Proposal proposal, int line, int start)
    {
        if (proposal.Kind is not EmendationKind kind)
        {
            return (line, -1, proposal.Sic, proposal.Evidence);
        }

        var (before, after) = EmendationTrim.SharedWords(new Emendation(proposal.Sic, proposal.Corr, kind, proposal.Certainty, ""));
        return proposal.Corr.Length == 0 ? (line, start, proposal.Sic, "") : (line, start, proposal.Sic[before..^after], proposal.Corr[before..^after]);
    }
}
