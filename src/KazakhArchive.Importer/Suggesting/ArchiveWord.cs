namespace KazakhArchive.Importer.Suggesting;

/// <summary>A word of the archive by its search form.</summary>
public sealed class ArchiveWord(string term)
{
    private readonly List<(string Written, int Count)> spellings = [];

    public string Term { get; } = term;

    /// <summary>How often texts have it.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is in a name of the gazetteer or in the glossary.</summary>
    public bool IsName { get; private set; }

    /// <summary>In the lists, each million words.</summary>
    public double Listed { get; private set; }

    /// <summary>How it is mostly written, the first of two that are as frequent.</summary>
    /// <param name="without">Whose spellings do not count; null for none.</param>
    public string MostlyWritten(ArchiveWord? without) => spellings.Count < 2
        ? spellings[0].Written
        : spellings.MaxBy(spelling => spelling.Count - (without?.CountOf(spelling.Written) ?? 0)).Written;

    internal void CountWritten(string written)
    {
        Count++;
        Spelled(written, 1);
    }

    internal void AddName(string written)
    {
        IsName = true;
        Spelled(written, 1);
    }

    internal void AddListed(string written, double eachMillion)
    {
        Listed += eachMillion;
        Spelled(written, 0);
    }

    private int CountOf(string written) => spellings.Find(spelling => spelling.Written == written).Count;

    private void Spelled(string written, int times)
    {
        var at = spellings.FindIndex(spelling => spelling.Written == written);
        if (at < 0)
        {
            spellings.Add((written, times));
        }
        else
        {
            spellings[at] = (written, spellings[at].Count + times);
        }
    }
}
