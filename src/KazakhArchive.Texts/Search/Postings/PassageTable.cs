using System.Globalization;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>What filters, facets and results ask of a passage, by its number; and which units are its.</summary>
internal sealed class PassageTable
{
    public const int NoPage = -1;

    private readonly IReadOnlyList<IndexedPassage> passages;
    private readonly int[] passageOfUnit;
    private readonly bool[] isSourceUnit;
    private readonly int[] pages;
    private readonly int[] works;
    private readonly Language[] languages;
    private readonly PassageKind[] kinds;
    private readonly FlatLists<NamedYears> years;
    private readonly FlatLists<int> centuries;

    private PassageTable(IReadOnlyList<IndexedPassage> passages, int[] passageOfUnit, bool[] isSourceUnit)
    {
        this.passages = passages;
        this.passageOfUnit = passageOfUnit;
        this.isSourceUnit = isSourceUnit;
        pages = [.. passages.Select(passage => passage.Page is string page
            && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : NoPage)];
        languages = [.. passages.Select(passage => passage.Language)];
        kinds = [.. passages.Select(passage => passage.Kind)];
        years = new FlatLists<NamedYears>(passages.Select(passage => NamedYears.In(passage.Text)));
        centuries = new FlatLists<int>(Enumerable.Range(0, passages.Count).Select(passage => CenturiesOf(years[passage])));
        var names = passages.Select(passage => passage.Work).Distinct(StringComparer.Ordinal).ToList();
        Works = names;
        var numbers = names.Index().ToDictionary(work => work.Item, work => work.Index, StringComparer.Ordinal);
        works = [.. passages.Select(passage => numbers[passage.Work])];
    }

    public int Count => passages.Count;

    /// <summary>In the order of their passages.</summary>
    public IReadOnlyList<string> Works { get; }

    /// <summary>The number of each passage's work in <see cref="Works"/>.</summary>
    public int WorkOf(int passage) => works[passage];

    public IndexedPassage this[int passage] => passages[passage];

    /// <summary>Adds each passage's units to the builder: its reading text, and its source text where that differs.</summary>
    public static PassageTable AddTo(InvertedIndexBuilder builder, IReadOnlyList<IndexedPassage> passages)
    {
        var passageOfUnit = new List<int>(passages.Count);
        var isSourceUnit = new List<bool>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            builder.AddUnit(passages[i].Text);
            passageOfUnit.Add(i);
            isSourceUnit.Add(false);
            if (passages[i].SourceReadings.Count > 0)
            {
                builder.AddUnit(SourceText.Of(passages[i]).Text);
                passageOfUnit.Add(i);
                isSourceUnit.Add(true);
            }
        }

        return new PassageTable(passages, [.. passageOfUnit], [.. isSourceUnit]);
    }

    public int PassageOf(int unit) => passageOfUnit[unit];

    /// <summary>Whether the unit is the passage as the source has it, rather than as the editor reads it.</summary>
    public bool IsSource(int unit) => isSourceUnit[unit];

    /// <summary><see cref="NoPage"/> where the page is unknown or its label no number.</summary>
    public int PageOf(int passage) => pages[passage];

    /// <summary>The numbers of the centuries whose years it names, each once.</summary>
    public ReadOnlySpan<int> CenturiesOf(int passage) => centuries[passage];

    /// <summary>Whether the passage names a year of the span, both ends inclusive.</summary>
    public bool NamesYear(int passage, int first, int last)
    {
        foreach (var named in years[passage])
        {
            if (named.IsNamedBy(first, last))
            {
                return true;
            }
        }

        return false;
    }

    public Language LanguageOf(int passage) => languages[passage];

    public PassageKind KindOf(int passage) => kinds[passage];

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
