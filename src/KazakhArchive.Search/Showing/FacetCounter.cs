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
    private readonly int[] languages = new int[UnitAttributes.SlotCount];
    private readonly Dictionary<Language, int> otherLanguages = [];
    private readonly int[] kinds = new int[PassageKinds.All.Count];
    private readonly int[] centuries = new int[64];

    /// <param name="written">A bit for each language in which the passage answers.</param>
    /// <param name="named">A bit for each century whose years it names there.</param>
    public void Add(int work, PassageKind kind, uint written, ulong named)
    {
        works[work]++;
        kinds[(int)kind]++;
        for (; written != 0; written &= written - 1)
        {
            var slot = BitOperations.TrailingZeroCount(written);
            languages[slot]++;
            if (slot == UnitAttributes.SlotCount - 1)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(otherLanguages, index.LanguageOf(work), out _)++;
            }
        }

        for (; named != 0; named &= named - 1)
        {
            centuries[BitOperations.TrailingZeroCount(named)]++;
        }
    }

    public SearchFacets ToFacets() => new(
        Counts(works, work => index.Works[work]),
        [
            .. Counts(languages[..^1], language => Languages.All[language].Code()),
            .. otherLanguages.OrderBy(language => language.Key).Select(language => new FacetCount(language.Key.Code(), language.Value)),
        ],
        Counts(kinds, kind => ((PassageKind)kind).Code()),
        Counts(centuries, century => century.ToString(CultureInfo.InvariantCulture)));

    private static IReadOnlyList<FacetCount> Counts(int[] counts, Func<int, string> name) =>
        [.. counts.Index().Where(count => count.Item > 0).Select(count => new FacetCount(name(count.Index), count.Item))];
}
