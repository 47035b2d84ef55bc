using DiffPlex;
using DiffPlex.Chunkers;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Revisions;

/// <summary>
/// Compares two states of a work by its chapters' files, in which a block is a line: only lines that differ are read. Passages are
/// matched by their neighbours and not by their references, which a draft does not keep.
/// </summary>
public static class ChangedPassages
{
    /// <summary>In the order of the files and of the text; what differs in references or marks alone is left out.</summary>
    /// <param name="before">The text of each chapter's file by its name.</param>
    public static IReadOnlyList<ChangedPassage> Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
    [
        .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name))
            .SelectMany(name => InFile(name, before.GetValueOrDefault(name, ""), after.GetValueOrDefault(name, ""))),
    ];

    private static IEnumerable<ChangedPassage> InFile(string name, string before, string after)
    {
        if (ChapterFileName.TryParse(name) is not { Number: var chapter })
        {
            yield break;
        }

        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        foreach (var hunk in diff.DiffBlocks)
        {
            var gone = Passages(diff.PiecesOld.Skip(hunk.DeleteStartA).Take(hunk.DeleteCountA), chapter);
            var come = Passages(diff.PiecesNew.Skip(hunk.InsertStartB).Take(hunk.InsertCountB), chapter);

            // What is the same at either end of a hunk was only renumbered, or marked.
            var first = Shared(gone, come, (list, i) => list[i].Words);
            var last = Shared(gone[first..], come[first..], (list, i) => list[^(i + 1)].Words);
            var (removed, added) = (gone[first..^last], come[first..^last]);
            for (var i = 0; i < Math.Max(removed.Count, added.Count); i++)
            {
                var (was, now) = (removed.ElementAtOrDefault(i).Words ?? "", added.ElementAtOrDefault(i).Words ?? "");
                if (was != now)
                {
                    yield return new ChangedPassage(added.ElementAtOrDefault(i).Block, WordDiff.Between(was, now));
                }
            }
        }
    }

    private static List<(Block Block, string Words)> Passages(IEnumerable<string> lines, Ordinal chapter) =>
    [
        .. lines.Where(line => line.Length > 0)
            .Select(line => ChapterReader.ReadLine(line, chapter))
            .OfType<Block>()
            .Select(block => (Block: block, Words: LayerText.Of(block, Layer.Reading)))
            .Where(passage => passage.Words.Length > 0),
    ];

    private static int Shared(List<(Block Block, string Words)> left, List<(Block Block, string Words)> right, Func<List<(Block Block, string Words)>, int, string> at)
    {
        var count = 0;
        while (count < Math.Min(left.Count, right.Count) && at(left, count) == at(right, count))
        {
            count++;
        }

        return count;
    }
}

/// <summary>A passage that reads otherwise than before.</summary>
/// <param name="Block">As it is now; null where it is gone.</param>
/// <param name="Parts">Word by word.</param>
public sealed record ChangedPassage(Block? Block, IReadOnlyList<DiffPart> Parts);
