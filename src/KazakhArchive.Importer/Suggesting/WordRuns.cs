namespace KazakhArchive.Importer.Suggesting;

/// <summary>Words of a kind that stand together on a line: what is quoted, or was set so on purpose.</summary>
internal static class WordRuns
{
    /// <summary>How many words of the kind stand together around one of them, itself included.</summary>
    public static int LengthAt(IReadOnlyList<SourceWord> line, int index, Predicate<SourceWord> isOfKind)
    {
        var (first, last) = (index, index);
        while (first > 0 && isOfKind(line[first - 1]))
        {
            first--;
        }

        while (last + 1 < line.Count && isOfKind(line[last + 1]))
        {
            last++;
        }

        return last - first + 1;
    }
}
