using System.Globalization;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>What filters and facets ask of each passage, a column each: counting over all hits reads memory in order.</summary>
/// <param name="Works">Their slugs, in the order of their passages.</param>
/// <param name="WorkOfPassage">The number of each passage's work in <paramref name="Works"/>.</param>
/// <param name="Pages"><see cref="NoPage"/> where the page is unknown or its label no number.</param>
/// <param name="Years">What each passage names.</param>
/// <param name="Centuries">The numbers of the centuries of those years, each once.</param>
internal sealed record PassageColumns(
    IReadOnlyList<string> Works,
    int[] WorkOfPassage,
    int[] Pages,
    Language[] Languages,
    PassageKind[] Kinds,
    FlatLists<NamedYears> Years,
    FlatLists<int> Centuries)
{
    public const int NoPage = -1;

    public static PassageColumns Of(IReadOnlyList<IndexedPassage> passages)
    {
        var names = passages.Select(passage => passage.Work).Distinct(StringComparer.Ordinal).ToList();
        var numbers = names.Index().ToDictionary(work => work.Item, work => work.Index, StringComparer.Ordinal);
        var years = new FlatLists<NamedYears>(passages.Select(passage => NamedYears.In(passage.Text)));
        return new PassageColumns(
            names,
            [.. passages.Select(passage => numbers[passage.Work])],
            [.. passages.Select(PageOf)],
            [.. passages.Select(passage => passage.Language)],
            [.. passages.Select(passage => passage.Kind)],
            years,
            new FlatLists<int>(Enumerable.Range(0, passages.Count).Select(passage => CenturiesOf(years[passage]))));
    }

    private static int PageOf(IndexedPassage passage) =>
        passage.Page is string page && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NoPage;

    private static SortedSet<int> CenturiesOf(ReadOnlySpan<NamedYears> years)
    {
        var found = new SortedSet<int>();
        foreach (var named in years)
        {
            found.Add(NamedYears.CenturyOf(named.First));
            found.Add(NamedYears.CenturyOf(named.Last));
        }

        return found;
    }
}
