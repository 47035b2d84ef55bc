using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Desk.Lines;

/// <summary>The names that the last import found in the passages of a line.</summary>
public static class LineNames
{
    /// <summary>The words and the id of each, once; empty before the first import.</summary>
    public static IReadOnlyList<(string Text, string Name)> On(OpenWork work, int line)
    {
        var (folder, findings) = (work.Folder, new FindingList());
        if (!folder.Passages.Exists || !folder.TaggedMentions.Exists
            || folder.Passages.ReadText(FindingCodes.LedgerMalformed, findings) is not string references
            || folder.TaggedMentions.ReadText(FindingCodes.MentionMalformed, findings) is not string mentions)
        {
            return [];
        }

        var starts = LedgerTable.Read(folder.Passages.Name, references, findings).Current
            .Where(row => row.Status == LedgerStatus.Live && row.Reference.Kind is not PassageIdKind.PrintedPage)
            .OrderBy(row => row.StartLine).ThenBy(row => row.StartUtf16).ToList();

        // Those that begin on the line, and the one that goes on from lines before it.
        var before = starts.FindLastIndex(row => row.StartLine < line);
        var passages = starts.Where((row, index) => row.StartLine == line || index == before).Select(row => row.Reference).ToHashSet();
        var text = work.Line(line) ?? "";
        return [.. MentionTable.Read(folder.TaggedMentions.Name, mentions, findings)
            .Where(row => passages.Contains(row.Passage) && text.Contains(row.Text, StringComparison.Ordinal))
            .Select(row => (row.Text, row.Value.Entity.Value))
            .Distinct()];
    }
}
