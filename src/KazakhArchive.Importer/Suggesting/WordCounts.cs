namespace KazakhArchive.Importer.Suggesting;

/// <summary>How often a word stands where.</summary>
public sealed class WordCounts(string term)
{
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private int mostOften;

    /// <summary>The search form.</summary>
    public string Term { get; } = term;

    /// <summary>How the word is mostly spelled: by the work itself, else by whoever has it.</summary>
    public string Spelling { get; private set; } = term;

    /// <summary>In the work for which proposals are made.</summary>
    public int Own { get; set; }

    /// <summary>In the other texts of the archive.</summary>
    public int Archive { get; set; }

    /// <summary>Whether it stands in a name of the gazetteer or in the glossary.</summary>
    public bool IsName { get; set; }

    /// <summary>In the list that was given, each million words.</summary>
    public double Listed { get; set; }

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

    internal void SpelledElsewhere(string written)
    {
        if (mostOften == 0 && !IsKnownElsewhere)
        {
            Spelling = written;
        }
    }
}
