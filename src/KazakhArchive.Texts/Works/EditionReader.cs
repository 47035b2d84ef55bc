using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads one work from its folder.</summary>
public static class EditionReader
{
    /// <summary>Null where the work has an error.</summary>
    /// <param name="names">The names that the work may mention.</param>
    /// <param name="isProof">
    /// Whether the published texts are proved too, which takes longer the more there are; they are proved in any case when they are asked for.
    /// </param>
    public static Edition? Read(WorkFolder folder, Gazetteer.Gazetteer names, FindingList findings, bool isProof = true)
    {
        var own = new FindingList();
        if (!OwnFolders.Check(folder, own))
        {
            findings.AddRange(own);
            return null;
        }

        var work = WorkJson.Read(folder, own);
        var files = ReadChapters(folder, own);
        var ledger = folder.Passages.ReadText(FindingCodes.LedgerMissing, own) is string table
            ? LedgerTable.Read(folder.Passages.Name, table, own)
            : null;

        // Contradictions are reported only between files that could be read: the rest would repeat the first fault.
        var edition = work is null || ledger is null || own.HasErrors ? null : new Edition(work, InOrder(files.Select(file => file.Chapter)), ledger);
        if (edition is not null)
        {
            var revisions = RevisionReader.Read(folder, work!, files, isProof, own);
            edition = edition with { Revisions = revisions, Work = work! with { Revision = revisions.Count } };
            EditionCheck.Check(folder, edition, isProof, own);

            // Last, as only today's text is tagged: what was published stays as it was.
            edition = edition with { Chapters = WithDates(folder, WithMentions(folder, edition.Chapters, names, own), own), Names = names };
        }

        findings.AddRange(own);
        return own.HasErrors ? null : edition;
    }

    /// <summary>What <see cref="Read"/> would find of a work that is about to be written, but for files that cannot be read.</summary>
    /// <param name="files">The chapters to be, in the order of the source.</param>
    public static void Check(WorkFolder folder, Work work, IReadOnlyList<ChapterFile> files, Ledger ledger, FindingList findings)
    {
        var revisions = RevisionReader.Read(folder, work, files, isProof: false, findings);
        EditionCheck.Check(folder, new Edition(work, [.. files.Select(file => file.Chapter)], ledger) { Revisions = revisions }, isProof: false, findings);
    }

    /// <summary>A work that was never tagged has no table.</summary>
    private static IReadOnlyList<Chapter> WithMentions(WorkFolder folder, IReadOnlyList<Chapter> chapters, Gazetteer.Gazetteer names, FindingList findings)
    {
        var table = folder.TaggedMentions;
        var rows = table.Exists && table.ReadText(FindingCodes.MentionMalformed, findings) is string text ? MentionTable.Read(table.Name, text, findings) : [];
        foreach (var row in rows.Where(row => names.Find(row.Value.Entity) is null))
        {
            findings.Add(table.Name, row.LineNumber, FindingCodes.NameUnknown,
                $"the gazetteer has no {row.Value.Entity}, expected one of its ids", "Run import; the table is never edited by hand");
        }

        return MentionTable.Attach(chapters, rows, table.Name, findings);
    }

    private static IReadOnlyList<Chapter> WithDates(WorkFolder folder, IReadOnlyList<Chapter> chapters, FindingList findings)
    {
        var table = folder.FoundDates;
        return table.Exists && table.ReadText(FindingCodes.DateMalformed, findings) is string text
            ? DateTable.Attach(chapters, DateTable.Read(table.Name, text, findings), table.Name, findings)
            : chapters;
    }

    // The order is the source's: by name 100 would stand before 11, and 14b after a 14a that follows it.
    internal static IReadOnlyList<Chapter> InOrder(IEnumerable<Chapter> chapters) =>
        [.. chapters.OrderBy(chapter => chapter.Blocks[0].Lines.First)];

    private static List<ChapterFile> ReadChapters(WorkFolder folder, FindingList findings)
    {
        var chapters = new List<ChapterFile>();
        var names = folder.ChapterFileNames();
        foreach (var name in names)
        {
            var file = folder.Chapter(name);
            if (file.ReadText(FindingCodes.ChapterMalformed, findings) is string text
                && ChapterReader.Read(file.Name, name, text, findings) is Chapter chapter)
            {
                chapters.Add(new ChapterFile(name, text, chapter));
            }
        }

        if (names.Count == 0)
        {
            findings.Add($"{folder.Name}/chapters", null, FindingCodes.WorkWithoutChapters,
                "there are no chapter files, expected at least one", "Import the work");
        }

        return chapters;
    }
}
