using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary><c>index</c>: brings the search index to the state of the corpus.</summary>
public static class IndexCommand
{
    // As the site waits for an import to end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="index">The folder of the index; null for the user's own.</param>
    public static int Run(CorpusFolder corpus, string? index, Terminal terminal)
    {
        var reading = CorpusReader.Read(corpus, Patience);
        if (reading.Corpus is null)
        {
            terminal.Report(reading.Findings);
            return CommandOutcome.Errors;
        }

        var path = Path.GetFullPath(string.IsNullOrWhiteSpace(index) ? IndexFolder.DefaultFor(corpus.Path) : index);
        var source = IndexSource.From(reading.Corpus);
        var faults = new ConcurrentBag<FindingList>();
        try
        {
            var begun = Stopwatch.GetTimestamp();
            var isNew = terminal.Show("Indexing", progress =>
                IndexFolder.Update(path, source, new IndexLog(terminal.Error.WriteLine, progress) { Faulty = (_, findings) => faults.Add(findings) }));
            var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            terminal.Say(isNew
                ? string.Create(CultureInfo.InvariantCulture, $"{path}: indexed in {seconds:F2} s, {IndexFolder.SizeBytes(path)} bytes.")
                : $"{path}: is up to date.");
            var found = new FindingList();
            found.AddRange(faults.SelectMany(findings => findings).OrderBy(finding => finding.Path, StringComparer.Ordinal));
            terminal.Report(found);
            return faults.IsEmpty ? CommandOutcome.Clean : CommandOutcome.Errors;
        }
        catch (IOException fault)
        {
            return Refused(path, fault.Message, terminal);
        }
        catch (UnauthorizedAccessException fault)
        {
            return Refused(path, fault.Message, terminal);
        }
    }

    private static int Refused(string path, string fault, Terminal terminal)
    {
        terminal.Error.WriteLine($"{path}: {fault.TrimEnd('.')}. Give the program room and the right to write there, wait for whoever is writing, or name another folder with --index.");
        return CommandOutcome.Errors;
    }
}
