using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Spectre.Console;

namespace KazakhArchive.Importer;

/// <summary>What the commands say: results on standard output, findings on standard error, progress only to a person.</summary>
public sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive)
{
    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected && !Console.IsOutputRedirected);

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    public void Say(string sentence) => Output.WriteLine(sentence);

    /// <summary>Works one after the other; a person sees how far it is.</summary>
    public IReadOnlyList<ImportedWork?> Each(string title, IReadOnlyList<WorkFolder> folders, Func<WorkFolder, ImportedWork?> work)
    {
        if (!isInteractive || folders.Count < 2)
        {
            return [.. folders.Select(work)];
        }

        return AnsiConsole.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(title, maxValue: folders.Count);
            var results = new List<ImportedWork?>();
            foreach (var folder in folders)
            {
                task.Description = $"{title} {folder.Id}";
                results.Add(work(folder));
                task.Increment(1);
            }

            return results;
        });
    }

    /// <summary>Does something that tells how far it is, from 0 to 1; a person sees it.</summary>
    public T Show<T>(string title, Func<IProgress<double>?, T> work) => !isInteractive ? work(null) : AnsiConsole.Progress().AutoClear(true).Start(progress =>
    {
        var task = progress.AddTask(title, maxValue: 1);
        return work(new Progress<double>(share => task.Value = share));
    });

    public void Report(FindingList findings)
    {
        foreach (var finding in findings)
        {
            Error.WriteLine(finding);
        }

        var errors = findings.Count(finding => finding.Code.Severity == Severity.Error);
        if (findings.Count > 0)
        {
            Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors} errors, {findings.Count - errors} warnings."));
        }
    }

    public void Summarise(ImportedWork work, bool hasWritten)
    {
        var blocks = work.Chapters.SelectMany(chapter => chapter.Blocks).ToList();
        var inlines = blocks.SelectMany(block => block.Inlines).ToList();
        var passages = blocks.Count(block => block.Id?.Kind == PassageIdKind.Passage);
        var notes = work.Ledger.Current.Count(row => row.Reference.Kind == PassageIdKind.Note && row.Status == Texts.Passages.LedgerStatus.Live);
        var figures = blocks.Count(block => block.Kind == BlockKind.Figure);
        var emendations = inlines.Count(inline => inline is Inline.Emended or Inline.NoteMark { Emendation: not null });
        Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{work.Folder.Id}: {work.Chapters.Count} chapters, {passages} passages, {notes} notes, {figures} figures, {emendations} emendations; {(hasWritten ? "written" : "unchanged")}."));
    }
}
