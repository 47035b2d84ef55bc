using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Search.Postings;

/// <summary>What filters, facets and results ask of a passage, by its number; and which units are its.</summary>
internal sealed class PassageTable
{
    private readonly IReadOnlyList<IndexedPassage> passages;
    private readonly PassageColumns columns;
    private readonly bool[] isSourceUnit;
    private readonly int[] passageOfUnit;

    /// <param name="isSourceUnit">Whether each unit is the source's layer of the passage of the unit before it.</param>
    public PassageTable(IReadOnlyList<IndexedPassage> passages, PassageColumns columns, bool[] isSourceUnit)
    {
        this.passages = passages;
        this.columns = columns;
        this.isSourceUnit = isSourceUnit;
        passageOfUnit = new int[isSourceUnit.Length];
        var passage = -1;
        for (var unit = 0; unit < isSourceUnit.Length; unit++)
        {
            passage += isSourceUnit[unit] ? 0 : 1;
            passageOfUnit[unit] = passage;
        }
    }

    public int Count => passages.Count;

    /// <summary>In the order of their passages.</summary>
    public IReadOnlyList<string> Works => columns.Works;

    /// <summary>The number of each passage's work in <see cref="Works"/>.</summary>
    public int WorkOf(int passage) => columns.WorkOfPassage[passage];

    public IndexedPassage this[int passage] => passages[passage];

    /// <summary>Adds each passage's units to the builder: its reading text, and its source text where that differs.</summary>
    public static PassageTable AddTo(InvertedIndexBuilder builder, IReadOnlyList<IndexedPassage> passages)
    {
        var isSourceUnit = new List<bool>(passages.Count);
        foreach (var passage in passages)
        {
            builder.AddUnit(passage.Text);
            isSourceUnit.Add(false);
            if (passage.SourceReadings.Count > 0)
            {
                builder.AddUnit(SourceText.Of(passage).Text);
                isSourceUnit.Add(true);
            }
        }

        return new PassageTable(passages, PassageColumns.Of(passages), [.. isSourceUnit]);
    }

    public int PassageOf(int unit) => passageOfUnit[unit];

    /// <summary>Whether the unit is the passage as the source has it, rather than as the editor reads it.</summary>
    public bool IsSource(int unit) => isSourceUnit[unit];

    /// <summary><see cref="PassageColumns.NoPage"/> where the page is unknown or its label no number.</summary>
    public int PageOf(int passage) => columns.Pages[passage];

    /// <summary>The numbers of the centuries whose years it names, each once.</summary>
    public ReadOnlySpan<int> CenturiesOf(int passage) => columns.Centuries[passage];

    /// <summary>Whether the passage names a year of the span, both ends inclusive.</summary>
    public bool NamesYear(int passage, int first, int last)
    {
        foreach (var named in columns.Years[passage])
        {
            if (named.IsNamedBy(first, last))
            {
                return true;
            }
        }

        return false;
    }

    public Language LanguageOf(int passage) => columns.Languages[passage];

    public PassageKind KindOf(int passage) => columns.Kinds[passage];
}
