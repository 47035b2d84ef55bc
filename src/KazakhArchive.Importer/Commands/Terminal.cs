using System.Globalization;
using KazakhArchive.Texts.Findings;
using Spectre.Console;

namespace KazakhArchive.Importer.Commands;

/// <summary>What the commands say: results on standard output, findings on standard error, progress only to a person.</summary>
public sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive)
{
    // What is said while the progress is shown would be written over it. Null while none is.
    private List<(TextWriter Writer, string Line)>? heldBack;

    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected && !Console.IsOutputRedirected);

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    public void Say(string sentence) => WriteLine(Output, sentence);

    /// <summary>Whether every finding is shown, even where there are many of a kind.</summary>
    public bool TellsAll { get; set; }

    /// <summary>The findings of one work, or of what all share.</summary>
    public void Tell(IReadOnlyList<Finding> findings)
    {
        foreach (var line in TellsAll ? findings.Select(finding => finding.ToString()) : FindingDigest.Of(findings))
        {
            WriteLine(Error, line);
        }
    }

    /// <summary>How many findings there were; nothing where there were none.</summary>
    public void TellCount(int errors, int warnings)
    {
        if (errors + warnings > 0)
        {
            WriteLine(Error, string.Create(CultureInfo.InvariantCulture, $"{errors} errors, {warnings} warnings."));
        }
    }

    /// <summary>All findings of a command and how many they are.</summary>
    public void Report(FindingList findings)
    {
        Tell(findings);
        var errors = findings.Count(finding => finding.Code.Severity == Severity.Error);
        TellCount(errors, findings.Count - errors);
    }

    /// <summary>Does something that tells how far it is, from 0 to 1; a person sees it, and how long it will take.</summary>
    public T Show<T>(string title, Func<IProgress<double>?, T> work)
    {
        if (!isInteractive)
        {
            return work(null);
        }

        heldBack = [];
        try
        {
            ProgressColumn[] columns = [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
            return AnsiConsole.Progress().AutoClear(true).Columns(columns).Start(progress =>
            {
                var task = progress.AddTask(title, maxValue: 1);
                return work(new Progress<double>(share => task.Value = share));
            });
        }
        finally
        {
            var lines = heldBack;
            heldBack = null;
            lines.ForEach(line => line.Writer.WriteLine(line.Line));
        }
    }

    private void WriteLine(TextWriter writer, string line)
    {
        if (heldBack is null)
        {
            writer.WriteLine(line);
        }
        else
        {
            heldBack.Add((writer, line));
        }
    }
}
