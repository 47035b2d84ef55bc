using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Collecting;

/// <summary>Counts what can narrow an answer down.</summary>
internal sealed class FacetCounter(OpenIndex index)
{
    private readonly int[] works = new int[index.Works.Count];
    private readonly int[] languages = new int[Languages.All.Count];
    private readonly Dictionary<Language, int> otherLanguages = [];
    private readonly int[] kinds = new int[PassageKinds.All.Count];
    private readonly int[] centuries = new int[64];

    /// <summary>How many passages.</summary>
    public int Count { get; private set; }

    /// <summary>Of what each has counted of other passages.</summary>
    public static FacetCounter Sum(OpenIndex index, IEnumerable<FacetCounter> parts)
    {
        var sum = new FacetCounter(index);
        foreach (var part in parts)
        {
            sum.Count += part.Count;
            Add(sum.works, part.works);
            Add(sum.languages, part.languages);
            Add(sum.kinds, part.kinds);
            Add(sum.centuries, part.centuries);
            foreach (var (language, count) in part.otherLanguages)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sum.otherLanguages, language, out _) += count;
            }
        }

        return sum;
    }

    /// <param name="language">Of the book.</param>
    /// <param name="named">A bit for each century whose years the passage names.</param>
    public void Add(int work, PassageKind kind, Language language, ulong named)
    {
        Count++;
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

    private static void Add(int[] sums, int[] counts)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += counts[i];
        }
    }

    private static IReadOnlyList<FacetCount> Counts(int[] counts, Func<int, string> name) =>
        [.. counts.Index().Where(count => count.Item > 0).Select(count => new FacetCount(name(count.Index), count.Item))];
}
