using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search.Matching;

/// <summary>Reads which terms stand right after or before a term.</summary>
internal static class NeighbourReader
{
    /// <summary>The different terms that follow the term in any unit, each once.</summary>
    public static void AddFollowers(IPostingStore store, int term, HashSet<int> followers)
    {
        foreach (var unit in store.Units(term))
        {
            var forms = store.Forms(unit);
            for (var i = 0; i + 1 < forms.Length; i++)
            {
                if (store.TermOf(forms[i]) == term)
                {
                    followers.Add(store.TermOf(forms[i + 1]));
                }
            }
        }
    }

    /// <summary>The different terms that come before the term in any unit, each once.</summary>
    public static void AddLeaders(IPostingStore store, int term, HashSet<int> leaders)
    {
        foreach (var unit in store.Units(term))
        {
            var forms = store.Forms(unit);
            for (var i = 1; i < forms.Length; i++)
            {
                if (store.TermOf(forms[i]) == term)
                {
                    leaders.Add(store.TermOf(forms[i - 1]));
                }
            }
        }
    }
}
