using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KazakhArchive.Lucene;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary><c>index</c>: builds the index on disk, so that the site opens it at once. Only where the importer is built for it.</summary>
public static class IndexCommand
{
    private const int Steps = 10;

    // As the site waits for an import to end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="withCorpus">Finds the corpus, or says why it cannot.</param>
    internal static Command Of(Func<ParseResult, Func<CorpusFolder, int>, int> withCorpus, Terminal terminal)
    {
        var root = new Option<string?>("--index") { Description = $"The folder of indexes; without it {LuceneSearch.DefaultRoot}." };
        var command = new Command("index", "Builds the search index of the corpus on disk, unless it is there.") { root };
        command.SetAction(result => withCorpus(result, corpus => Run(corpus, result.GetValue(root) ?? LuceneSearch.DefaultRoot, terminal)));
        return command;
    }

    /// <param name="root">The folder of indexes.</param>
    public static int Run(CorpusFolder corpus, string root, Terminal terminal)
    {
        var reading = CorpusReader.Read(corpus, Patience);
        terminal.Report(reading.Findings);
        if (reading.Library is not Library library)
        {
            return CommandOutcome.Errors;
        }

        var begun = Stopwatch.GetTimestamp();
        var (folder, isNew) = LuceneSearch.Build(root, reading.Revision, () => IndexedPassages.Of(library), new Progress(terminal));
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        terminal.Say(isNew ? string.Create(CultureInfo.InvariantCulture, $"{folder}: built in {seconds:F1} s.") : $"{folder}: is there.");
        return CommandOutcome.Clean;
    }

    private sealed class Progress(Terminal terminal) : IProgress<double>
    {
        private int last;

        public void Report(double value)
        {
            var step = (int)(value * Steps);
            if (step > last)
            {
                last = step;
                terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Indexing: {step * 100 / Steps} %"));
            }
        }
    }
}
