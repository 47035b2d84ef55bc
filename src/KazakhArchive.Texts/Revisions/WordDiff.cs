using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace KazakhArchive.Texts.Revisions;

/// <summary>The difference of two texts, word by word: the fewest removals and additions.</summary>
public static class WordDiff
{
    // Beyond this many the texts have little in common, and a reader is served better by the one after the other.
    private const int MostDifferences = 1000;

    private static readonly CustomFunctionChunker Words =
        new(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>In reading order; where words were replaced, what was removed comes before what was added.</summary>
    public static IReadOnlyList<DiffPart> Between(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        IReadOnlyList<DiffBlock> blocks = diff.DiffBlocks.Sum(block => block.DeleteCountA + block.InsertCountB) > MostDifferences
            ? [new DiffBlock(0, diff.PiecesOld.Count, 0, diff.PiecesNew.Count)]
            : [.. diff.DiffBlocks];

        var parts = new List<DiffPart>();
        var done = 0;
        foreach (var block in blocks)
        {
            Add(parts, DiffKind.Same, diff.PiecesOld, done, block.DeleteStartA - done);
            Add(parts, DiffKind.Removed, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(parts, DiffKind.Added, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            done = block.DeleteStartA + block.DeleteCountA;
        }

        Add(parts, DiffKind.Same, diff.PiecesOld, done, diff.PiecesOld.Count - done);
        return parts;
    }

    private static void Add(List<DiffPart> parts, DiffKind kind, IReadOnlyList<string> words, int first, int count)
    {
        if (count > 0)
        {
            parts.Add(new DiffPart(kind, string.Join(' ', words.Skip(first).Take(count))));
        }
    }
}
