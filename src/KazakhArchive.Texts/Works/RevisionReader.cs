using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads the published texts of a work and proves each by its digest.</summary>
internal static class RevisionReader
{
    private const string Restore = "Restore the file from version control; what was published never changes";

    /// <param name="present">Today's chapters: what did not change since a revision is parsed and kept in memory once.</param>
    public static IReadOnlyList<PublishedRevision> Read(
        WorkFolder folder, Work work, IReadOnlyList<ChapterFile> present, FindingList findings)
    {
        var rows = folder.Revisions.Exists && folder.Revisions.ReadText(FindingCodes.RevisionTableMalformed, findings) is string table
            ? RevisionTable.Read(folder.Revisions.Name, table, findings)
            : [];
        if (work.Revision == rows.Count - 1)
        {
            // publish writes work.json last, when everything of the revision is there.
            findings.Add(folder.WorkJson.Name, null, FindingCodes.PublicationCutOff,
                $"revision is {work.Revision}, expected {rows.Count}, the latest in revisions/revisions.tsv, as if publish had been cut off",
                "Run publish, which writes it");
        }
        else if (work.Revision != rows.Count)
        {
            findings.Add(folder.WorkJson.Name, null, FindingCodes.RevisionNumberWrong,
                $"revision is {work.Revision}, expected {rows.Count}, the latest in revisions/revisions.tsv",
                $"Write {rows.Count}, or restore revisions.tsv; only publish makes a revision");
        }

        var known = rows.Count == 0 ? [] : present
            .ToDictionary(file => new FrozenFile(file.FileName, Sha256Digest.Of(file.Text)), file => file.Chapter);
        return [.. rows.Select(row => ReadOne(folder, row, known, findings)).OfType<PublishedRevision>()];
    }

    private static PublishedRevision? ReadOne(
        WorkFolder folder, Revision row, Dictionary<FrozenFile, Chapter> known, FindingList findings)
    {
        var manifest = folder.RevisionManifest(row.Number);
        if (manifest.ReadText(FindingCodes.RevisionMissing, findings) is not string list)
        {
            return null;
        }

        if (Sha256Digest.Of(list) != row.Sha256)
        {
            findings.Add(manifest.Name, null, FindingCodes.RevisionCorrupt,
                $"the sha256 is {Sha256Digest.Of(list)}, expected {row.Sha256} as revisions.tsv says", Restore);
            return null;
        }

        var chapters = new List<Chapter>();
        var ledger = Ledger.Empty;
        foreach (var file in RevisionManifest.Read(manifest.Name, list, findings))
        {
            if (ReadText(folder, file, findings) is not string text)
            {
                continue;
            }

            if (known.TryGetValue(file, out var chapter))
            {
                chapters.Add(chapter);
            }
            else
            {
                // A fault inside is told with the revision's own name for the file, as its text lies under a digest.
                var name = $"{manifest.Name}/{file.FileName}";
                if (file.FileName == System.IO.Path.GetFileName(folder.Passages.Name))
                {
                    ledger = LedgerTable.Read(name, text, findings);
                }
                else if (ChapterReader.Read(name, file.FileName, text, findings) is Chapter read)
                {
                    known[file] = read;
                    chapters.Add(read);
                }
            }
        }

        return new PublishedRevision(row, EditionReader.InOrder(chapters), ledger);
    }

    private static string? ReadText(WorkFolder folder, FrozenFile file, FindingList findings)
    {
        var frozen = folder.FrozenText(file.Sha256);
        if (!frozen.Exists)
        {
            findings.Add(frozen.Name, null, FindingCodes.RevisionMissing, $"the file is missing, expected the published text of {file.FileName}", Restore);
            return null;
        }

        var text = FrozenText.TryExpand(File.ReadAllBytes(frozen.Path), file.Sha256);
        if (text is null)
        {
            findings.Add(frozen.Name, null, FindingCodes.RevisionCorrupt, $"the file does not hold the published text of {file.FileName}, by its digest", Restore);
        }

        return text;
    }
}
