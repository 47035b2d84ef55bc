using System.Collections.Concurrent;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads the published texts of a work and proves each by its digest.</summary>
internal sealed class RevisionReader
{
    private const string Restore = "Restore the file from version control; what was published never changes";

    private readonly WorkFolder folder;

    // What did not change since a revision is parsed and kept in memory once.
    private readonly ConcurrentDictionary<FrozenFile, Chapter> known;

    private RevisionReader(WorkFolder folder, IReadOnlyList<ChapterFile> present)
    {
        this.folder = folder;
        known = new(present.Select(file => KeyValuePair.Create(new FrozenFile(file.FileName, Sha256Digest.Of(file.Text)), file.Chapter)));
    }

    /// <param name="present">Today's chapters.</param>
    /// <param name="isProof">Whether every published text is read and proved now, rather than each when it is asked for.</param>
    public static IReadOnlyList<PublishedRevision> Read(WorkFolder folder, Work work, IReadOnlyList<ChapterFile> present, bool isProof, FindingList findings)
    {
        var rows = folder.Revisions.Exists && folder.Revisions.ReadText(FindingCodes.RevisionTableMalformed, findings) is string table
            ? RevisionTable.Read(folder.Revisions.Name, table, findings)
            : [];
        CheckNumber(folder, work, rows, findings);
        if (rows.Count == 0)
        {
            return [];
        }

        var reader = new RevisionReader(folder, present);
        return isProof ? [.. rows.Select(row => reader.Prove(row, findings)).OfType<PublishedRevision>()] : [.. rows.Select(reader.Promise)];
    }

    private static void CheckNumber(WorkFolder folder, Work work, IReadOnlyList<Revision> rows, FindingList findings)
    {
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
    }

    private PublishedRevision? Prove(Revision row, FindingList findings)
    {
        if (ReadManifest(row, findings) is not { } files)
        {
            return null;
        }

        var texts = files.ToDictionary(file => file, file => ReadText(file, findings));
        var present = files.Where(file => texts[file] is not null).ToList();
        return new PublishedRevision(row, Chapters(row, present, file => texts[file]!, findings), LedgerOf(row, present, file => texts[file]!, findings));
    }

    private PublishedRevision Promise(Revision row) => new(
        row,
        () => Whole(findings => Chapters(row, ReadManifest(row, findings) ?? [], file => ReadText(file, findings) ?? "", findings)),
        () => Whole(findings => LedgerOf(row, ReadManifest(row, findings) ?? [], file => ReadText(file, findings) ?? "", findings)));

    /// <exception cref="InvalidDataException">There is anything to find.</exception>
    private static T Whole<T>(Func<FindingList, T> read)
    {
        var findings = new FindingList();
        var whole = read(findings);
        return findings.HasErrors ? throw new InvalidDataException(string.Join('\n', findings)) : whole;
    }

    private IReadOnlyList<FrozenFile>? ReadManifest(Revision row, FindingList findings)
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

        return RevisionManifest.Read(manifest.Name, list, findings);
    }

    private IReadOnlyList<Chapter> Chapters(Revision row, IReadOnlyList<FrozenFile> files, Func<FrozenFile, string> textOf, FindingList findings)
    {
        var chapters = new List<Chapter>();
        foreach (var file in files.Where(file => !IsLedger(file)))
        {
            if (known.TryGetValue(file, out var chapter))
            {
                chapters.Add(chapter);
            }
            else if (ChapterReader.Read(NameIn(row, file), file.FileName, textOf(file), findings) is Chapter read)
            {
                chapters.Add(known.GetOrAdd(file, read));
            }
        }

        return EditionReader.InOrder(chapters);
    }

    private Ledger LedgerOf(Revision row, IReadOnlyList<FrozenFile> files, Func<FrozenFile, string> textOf, FindingList findings) =>
        files.FirstOrDefault(IsLedger) is { } file ? LedgerTable.Read(NameIn(row, file), textOf(file), findings) : Ledger.Empty;

    // A fault inside is reported with the revision's own name for the file, as its text is stored under a digest.
    private string NameIn(Revision row, FrozenFile file) => $"{folder.RevisionManifest(row.Number).Name}/{file.FileName}";

    private bool IsLedger(FrozenFile file) => file.FileName == System.IO.Path.GetFileName(folder.Passages.Name);

    private string? ReadText(FrozenFile file, FindingList findings)
    {
        var frozen = folder.FrozenText(file.Sha256);
        if (!frozen.Exists)
        {
            findings.Add(frozen.Name, null, FindingCodes.RevisionMissing, $"the file is missing, expected the published text of {file.FileName}", Restore);
            return null;
        }

        if (frozen.ReadBytes(findings) is not byte[] packed)
        {
            return null;
        }

        var text = FrozenText.TryExpand(packed, file.Sha256, CorpusFile.LargestBytes);
        if (text is null)
        {
            findings.Add(frozen.Name, null, FindingCodes.RevisionCorrupt, $"the file does not hold the published text of {file.FileName}, by its digest", Restore);
        }

        return text;
    }
}
