using System.Collections.Concurrent;
using System.Diagnostics;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary>
/// Does the same with many works, as many at once as there are processors. No fault of one stops another, and nothing is kept of a
/// work that is done with but what is to be said about it, which is said in the order of the works.
/// </summary>
internal static class ManyWorks
{
    /// <param name="folderOf">Where findings of the work belong.</param>
    /// <param name="run">What is done with one work; adds its findings.</param>
    public static WorkTally Each<T>(
        string title, IReadOnlyList<T> works, Func<T, WorkFolder> folderOf, Func<T, FindingList, WorkOutcome> run, Terminal terminal) =>
        terminal.Show(title, progress =>
        {
            var ended = new (FindingList Findings, WorkOutcome Outcome)?[works.Count];
            var (done, told, tally) = (0, 0, new WorkTally());
            var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };

            // Works differ in size: whoever is free takes the next one.
            Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, works.Count), EnumerablePartitionerOptions.NoBuffering), options, index =>
            {
                var findings = new FindingList();
                var outcome = Run(works[index], folderOf, run, findings);
                lock (ended)
                {
                    ended[index] = (findings, outcome);
                    for (; told < works.Count && ended[told] is { } next; ended[told++] = null)
                    {
                        terminal.Tell(next.Findings);
                        if (next.Outcome.Sentence is string sentence)
                        {
                            terminal.Say(sentence);
                        }

                        tally = tally.With(next.Findings, next.Outcome.Result);
                    }

                    progress?.Report((double)++done / works.Count);
                }
            });
            return tally;
        });

    private static WorkOutcome Run<T>(T work, Func<T, WorkFolder> folderOf, Func<T, FindingList, WorkOutcome> run, FindingList findings)
    {
        try
        {
            return run(work, findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(folderOf(work).Name, null, FindingCodes.CorpusUnreadable,
                $"{fault.Message.TrimEnd('.')}; expected files that can be read", "Restore them, or give the program the right to read them");
        }
#pragma warning disable CA1031 // What nobody foresaw in one work shall not stop the others; it is told with all that is known of it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            findings.Add(Unforeseen(folderOf(work), fault));
        }

        return new WorkOutcome(WorkResult.Refused);
    }

    private static Finding Unforeseen(WorkFolder folder, Exception fault)
    {
        var line = FaultLine.Of(fault);
        var own = new StackTrace(fault).GetFrames().Select(frame => frame.GetMethod()?.DeclaringType?.FullName + "." + frame.GetMethod()?.Name)
            .FirstOrDefault(method => method.StartsWith(nameof(KazakhArchive), StringComparison.Ordinal), "an unknown place");
        return new Finding(
            line is null ? folder.Name : folder.Source.Name,
            line,
            FindingCodes.ImporterFault,
            $"{fault.GetType().Name} in {own}: {Quoted.Of(fault.Message)}, expected to import the work",
            "This is a fault of the importer: keep the work as it is and report it with this line");
    }
}
