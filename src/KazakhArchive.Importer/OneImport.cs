using System.Globalization;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>The import of one work with what it needs on disk: its lock, the note of the import before, its files.</summary>
/// <param name="common">What <see cref="ImportRecord.Common"/> gave for this run.</param>
/// <param name="mayWrite">False to learn only what is wrong.</param>
/// <param name="isStrict">Whether a warning keeps a work from being written.</param>
public sealed class OneImport(NameIndexes names, string common, bool mayWrite, bool isStrict, DateOnly today)
{
    /// <summary>The codes of the findings whose proposed rows are written into the tables of the work before it is.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    public Gazetteer Gazetteer => names.Gazetteer;

    /// <summary>What an import would find, of a folder that nobody else can see yet.</summary>
    public FindingList Try(WorkFolder folder)
    {
        var findings = new FindingList();
        WorkImport.Import(folder, names, today, findings);
        return findings;
    }

    public WorkOutcome Run(WorkFolder folder, FindingList findings)
    {
        using var held = WorkLock.Take(folder, findings);
        var outcome = new WorkOutcome(WorkResult.Refused);
        if (held is not null)
        {
            WorkLock.Try(folder, findings, () => outcome = Run(folder, held, findings));
        }

        return outcome;
    }

    private WorkOutcome Run(WorkFolder folder, WorkLock held, FindingList findings)
    {
        var record = new ImportRecord(folder, common, held);
        if (mayWrite && record.Unchanged() is { } warnings && AcceptedRows.Of(warnings, Accepted).Count == 0)
        {
            findings.AddRange(warnings);
            return new WorkOutcome(WorkResult.Unchanged);
        }

        var own = new FindingList();
        var work = WorkImport.Import(folder, names, today, own);
        var rows = work is null || !mayWrite ? [] : AcceptedRows.Of(own, Accepted);
        if (rows.Count > 0)
        {
            if (!AcceptedRows.Write(folder, rows, findings))
            {
                return new WorkOutcome(WorkResult.Refused);
            }

            own = [];
            work = WorkImport.Import(folder, names, today, own);
        }

        findings.AddRange(own);
        if (work is null || !mayWrite || (isStrict && own.Count > 0))
        {
            // The rows are the editor's decisions and stay; the chapters wait for what is left.
            return new WorkOutcome(WorkResult.Refused, rows.Count == 0 ? null : $"{folder.Id}:{Added(rows)} {(work is null ? "An error is" : "With --strict a warning is")} left, so the chapters are not written.");
        }

        if (work.HasNewDescriptions)
        {
            // Before the chapters, as the site bears a description without its chapter and not the reverse.
            WholeFile.Write(folder.WorkJson.Path, WorkJson.Write(work.Work));
        }

        if (rows.Count > 0 || work.HasNewDescriptions)
        {
            // It is made of other tables by now.
            record = new ImportRecord(folder, common, held);
            record.Unchanged();
        }

        return Write(work, record, rows, findings);
    }

    private static WorkOutcome Write(ImportedWork work, ImportRecord record, IReadOnlyList<AcceptedRow> accepted, FindingList findings)
    {
        var hasWritten = WorkWriter.Write(work);
        record.Keep(work, findings);
        return new WorkOutcome(hasWritten ? WorkResult.Written : WorkResult.Unchanged, Summary(work, hasWritten) + Added(accepted) + (work.HasNewDescriptions ? " Chapters added to work.json." : ""));
    }

    private static string Added(IReadOnlyList<AcceptedRow> rows) =>
        string.Concat(rows.CountBy(row => row.Table).Select(table => string.Create(CultureInfo.InvariantCulture, $" {table.Value} rows added to {table.Key}.")));

    private static string Summary(ImportedWork work, bool hasWritten)
    {
        var blocks = work.Chapters.SelectMany(chapter => chapter.Blocks).ToList();
        var inlines = blocks.SelectMany(block => block.Inlines).ToList();
        var passages = blocks.Count(block => block.Id?.Kind == PassageIdKind.Passage);
        var notes = work.Ledger.Current.Count(row => row.Reference.Kind == PassageIdKind.Note && row.Status == LedgerStatus.Live);
        var figures = blocks.Count(block => block.Kind == BlockKind.Figure);
        var emendations = inlines.Count(inline => inline is Inline.Emended or Inline.NoteMark { Emendation: not null });
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{work.Folder.Id}: {work.Chapters.Count} chapters, {passages} passages, {notes} notes, {figures} figures, {emendations} emendations; {(hasWritten ? "written" : "unchanged")}.");
    }
}
