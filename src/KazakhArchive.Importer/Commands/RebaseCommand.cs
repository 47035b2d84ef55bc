using System.Globalization;
using KazakhArchive.Importer.Rebasing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary>
/// <c>rebase WORK --source NEW</c>: replaces a work's source with a better reading of the same book, carries over what was kept by hand and the
/// references, and says what could not be. The text itself is made by the next import.
/// </summary>
public static class RebaseCommand
{
    /// <summary>Texts that have less in common are not of one book.</summary>
    private const double LeastShare = 0.5;

    public static int Run(CorpusFolder corpus, string workName, string sourcePath, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        if (WorkSelection.Of(corpus, [workName], findings) is [var folder])
        {
            using var held = WorkLock.Take(folder, findings);
            if (held is not null && Rebase(folder, new CorpusFile(sourcePath, Path.GetFileName(sourcePath)), today, findings) is string sentence)
            {
                terminal.Say(sentence);
            }
        }

        terminal.Report(findings);
        return findings.HasErrors ? CommandOutcome.Errors : CommandOutcome.Clean;
    }

    /// <summary>What was done; null, and findings, where nothing was.</summary>
    private static string? Rebase(WorkFolder folder, CorpusFile given, DateOnly today, FindingList findings)
    {
        var bytes = GivenFile.Read(given, FindingCodes.SourceMissing, "the new source", findings);
        var after = bytes is null ? null : SourceReader.Read(given.Name, bytes, findings);
        var before = folder.Source.ReadBytes(findings) is byte[] old ? SourceReader.Read(folder.Source.Name, old, findings) : null;
        var work = WorkJson.Read(folder, findings);
        // The next import renumbers provisional references.
        var ledger = work is { State: WorkState.Published } && folder.Passages.Exists && folder.Passages.ReadText(FindingCodes.LedgerMalformed, findings) is string rows
            ? LedgerTable.Read(folder.Passages.Name, rows, findings)
            : Ledger.Empty;
        if (before is null || after is null || work is null || findings.HasErrors)
        {
            return null;
        }

        var aligned = new AlignedSource(before, after);
        if (aligned.Share < LeastShare)
        {
            findings.Add(given.Name, null, FindingCodes.SourceOfAnother,
                string.Create(CultureInfo.InvariantCulture, $"{aligned.Share:P0} of the words of {folder.Source.Name} are found in it, expected another reading of the same book"), "Make a new work of it");
            return null;
        }

        CorpusFile[] tables = [.. ((CorpusFile[])[folder.Divisions, folder.Emendations, folder.Decisions, folder.Mentions]).Where(table => table.Exists)];
        var texts = tables.Select(table => (Table: table, Text: table.ReadText(FindingCodes.TsvHeader, findings))).ToList();
        if (findings.HasErrors)
        {
            return null;
        }

        var carried = texts.ConvertAll(table => (table.Table, Rebased: RebasedTable.Of(table.Table, table.Text!, aligned, findings)));
        var references = RebasedLedger.Of(folder.Passages, ledger, aligned, today, findings);
        var isWritten = WorkLock.Try(folder, findings, () =>
        {
            foreach (var (table, rebased) in carried)
            {
                WholeFile.Write(table.Path, rebased.Text);
            }

            if (ledger.Rows.Count > 0)
            {
                WholeFile.Write(folder.SettledPassages.Path, LedgerTable.Write(references.Ledger));
            }

            WholeFile.Write(folder.Source.Path, bytes!);
            WholeFile.Write(folder.WorkJson.Path, WorkJson.Write(work with { Sha256 = after.Sha256 }));
        });
        if (!isWritten)
        {
            return null;
        }

        var kept = string.Join(", ", carried.Select(table => string.Create(
            CultureInfo.InvariantCulture,
            $"{table.Rebased.Kept} rows of {Path.GetFileName(table.Table.Path)}{(table.Rebased.Settled > 0 ? $" ({table.Rebased.Settled} needed no more)" : "")}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{folder.Id}: {aligned.Share:P0} of the words found again; carried over: {references.Kept} references, {kept}. Review the difference, then run import.");
    }
}
