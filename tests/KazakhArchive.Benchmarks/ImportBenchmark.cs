using System.Diagnostics;
using System.Globalization;
using KazakhArchive.Importer;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks;

/// <summary>How long imports take, from reading the files to their last byte written, in a copy of the corpus.</summary>
public static class ImportBenchmark
{
    private const int SyntheticBytes = 10_000_000;
    private const double BytesPerMegabyte = 1_000_000;

    public static void Run(CorpusFolder corpus)
    {
        var names = new NameIndexes(GazetteerFiles.Read(corpus, new FindingList()));
        var scratch = Directory.CreateTempSubdirectory("kazakh-archive-");
        try
        {
            var copy = new CorpusFolder(scratch.FullName);
            foreach (var work in corpus.Works(new FindingList()))
            {
                Copy(work, copy.Work(work.Id));
            }

            var (first, _) = Time(() => Import(copy, names));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"the four works, first time in the process",-44}        {first,8:0.0} ms"));
            Measure("the four works, warm", () => Import(copy, names));

            var synthetic = SyntheticWork.Write(corpus, copy, SyntheticBytes);
            var megabytes = new FileInfo(synthetic.Source.Path).Length / BytesPerMegabyte;
            var (clock, processor) = Measure(string.Create(CultureInfo.InvariantCulture, $"synthetic source of {megabytes:0.0} MB"), () => ImportAnew(synthetic, names));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"its throughput at best: {megabytes / clock.Best * 1000:0.0} MB/s; in processor time {megabytes / processor.Best * 1000:0.0} MB/s"));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static void Import(CorpusFolder corpus, NameIndexes names)
    {
        foreach (var work in corpus.Works(new FindingList()))
        {
            ImportAnew(work, names);
        }
    }

    /// <summary>Without what an earlier run wrote, so that every reference is assigned and every file written.</summary>
    private static void ImportAnew(WorkFolder work, NameIndexes names)
    {
        File.Delete(work.Passages.Path);
        if (Directory.Exists(work.ChaptersPath))
        {
            Directory.Delete(work.ChaptersPath, recursive: true);
        }

        var findings = new FindingList();
        var imported = WorkImport.Import(work, names, new DateOnly(2026, 1, 1), findings)
            ?? throw new InvalidOperationException(findings.First(finding => finding.Code.Severity == Severity.Error).ToString());
        WorkWriter.Write(imported);
    }

    /// <summary>Clock and processor time: on a machine that others load too, only the second says what the work costs.</summary>
    private static (Figures Clock, Figures Processor) Measure(string what, Action action)
    {
        action();
        var times = Enumerable.Range(0, Figures.Runs).Select(_ => Time(action)).ToList();
        var clock = new Figures([.. times.Select(time => time.Clock)]);
        var processor = new Figures([.. times.Select(time => time.Processor)]);
        clock.Print(what, "ms");
        processor.Print("    processor time", "ms");
        return (clock, processor);
    }

    private static (double Clock, double Processor) Time(Action action)
    {
        GC.Collect();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        action();
        return (clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }

    private static void Copy(WorkFolder from, WorkFolder to)
    {
        Directory.CreateDirectory(to.Path);
        foreach (var path in Directory.EnumerateFiles(from.Path))
        {
            File.Copy(path, Path.Combine(to.Path, Path.GetFileName(path)));
        }
    }
}
