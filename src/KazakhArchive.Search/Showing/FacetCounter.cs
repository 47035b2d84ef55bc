using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Showing;

/// <summary>Counts what can narrow an answer down.</summary>
internal sealed class FacetCounter(OpenIndex index)
{
    private readonly int[] works = new int[index.Works.Count];
    private readonly int[] languages = new int[Languages.All.Count];
    private readonly Dictionary<Language, int> otherLanguages = [];
    private readonly int[] kinds = new int[PassageKinds.All.Count];
    private readonly int[] centuries = new int[64];

    /// <param name="language">Of the book.</param>
    /// <param name="named">A bit for each century whose years the passage names.</param>
    public void Add(int work, PassageKind kind, Language language, ulong named)
    {
        works[work]++;
        kinds[(int)kind]++;
        if (language.IsKnown())
        {
            languages[(int)language]++;
        }
        else
        {
            CollectionsMarshal.GetValueRefOrAddDefault(otherLanguages, language, out _)++;
        }

        for (; named != 0; named &= named - 1)
        {
            centuries[BitOperations.TrailingZeroCount(named)]++;
        }
    }

    public SearchFacets ToFacets() => new(
        Counts(works, work => index.Works[work]),
        [
            .. Counts(languages, language => Languages.All[language].Code()),
            .. otherLanguages.OrderBy(language => language.Key).Select(language => new FacetCount(language.Key.Code(), language.Value)),
        ],
        Counts(kinds, kind => ((PassageKind)kind).Code()),
        Counts(centuries, century => century.ToString(CultureInfo.InvariantCulture)));

    private static IReadOnlyList<FacetCount> Counts(int[] counts, Func<int, string> name) =>
        [.. counts.Index().Where(count => count.Item > 0).Select(count => new FacetCount(name(count.Index), count.Item))];
}
