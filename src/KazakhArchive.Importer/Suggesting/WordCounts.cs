namespace KazakhArchive.Importer.Suggesting;

/// <summary>How often a word stands where.</summary>
/// <param name="spelling">How others spell it; null where nobody else has it.</param>
public sealed class WordCounts(string term, string? spelling = null)
{
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private int mostOften;

    /// <summary>The search form.</summary>
    public string Term { get; } = term;

    /// <summary>How the word is usually spelled: in the work itself, otherwise wherever it occurs.</summary>
    public string Spelling { get; private set; } = spelling ?? term;

    /// <summary>How others spell it; null where nobody else has it.</summary>
    public string? Elsewhere { get; } = spelling;

    /// <summary>In the work for which proposals are made.</summary>
    public int Own { get; private set; }

    /// <summary>In the other texts of the archive.</summary>
    public int Archive { get; init; }

    /// <summary>In all texts.</summary>
    public int Anywhere => Own + Archive;

    /// <summary>Whether it is in a name of the gazetteer or in the glossary.</summary>
    public bool IsName { get; init; }

    /// <summary>In the list that was given, each million words.</summary>
    public double Listed { get; init; }

    /// <summary>Whether anybody but the work itself has the word.</summary>
    public bool IsKnownElsewhere => Archive > 0 || IsName || Listed > 0;

    /// <summary>How often the work spells it so.</summary>
    public int OwnSpelled(string written) => spellings.GetValueOrDefault(written);

    /// <summary>How the work spells the word, in the ordinal order of the spellings.</summary>
    public IEnumerable<(string Written, int Count)> OwnSpellings =>
        spellings.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    internal void CountOwn(string written)
    {
        Own++;
        var count = spellings[written] = spellings.GetValueOrDefault(written) + 1;
        if (count > mostOften)
        {
            (Spelling, mostOften) = (written, count);
        }
    }
}
