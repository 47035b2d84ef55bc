using System.Diagnostics;
using System.Globalization;
using KazakhArchive.Importer;
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
        var scratch = Directory.CreateTempSubdirectory("kazakh-archive-");
        try
        {
            var copy = new CorpusFolder(scratch.FullName);
            foreach (var work in corpus.Works(new FindingList()))
            {
                Copy(work, copy.Work(work.Id));
            }

            var first = Time(() => Import(copy));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"the four works, first time in the process",-44}        {first,8:0.0} ms"));
            Repeat(() => Import(copy)).Print("the four works, warm", "ms");

            var synthetic = SyntheticWork.Write(corpus, copy, SyntheticBytes);
            var bytes = new FileInfo(synthetic.Source.Path).Length;
            var times = Repeat(() => ImportAnew(synthetic));
            times.Print($"synthetic source of {bytes / BytesPerMegabyte:0.0} MB", "ms");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{"its throughput",-44} median {MegabytesASecond(bytes, times.Median),8:0.0} MB/s best {MegabytesASecond(bytes, times.Best),8:0.0} MB/s"));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static double MegabytesASecond(long bytes, double milliseconds) => bytes / BytesPerMegabyte / milliseconds * 1000;

    private static void Import(CorpusFolder corpus)
    {
        foreach (var work in corpus.Works(new FindingList()))
        {
            ImportAnew(work);
        }
    }

    /// <summary>Without what an earlier run wrote, so that every reference is assigned and every file written.</summary>
    private static void ImportAnew(WorkFolder work)
    {
        File.Delete(work.Passages.Path);
        if (Directory.Exists(work.ChaptersPath))
        {
            Directory.Delete(work.ChaptersPath, recursive: true);
        }

        var findings = new FindingList();
        var imported = WorkImport.Import(work, new DateOnly(2026, 1, 1), findings)
            ?? throw new InvalidOperationException(findings.First(finding => finding.Code.Severity == Severity.Error).ToString());
        WorkWriter.Write(imported);
    }

    private static Figures Repeat(Action action)
    {
        action();
        return new Figures([.. Enumerable.Range(0, Figures.Runs).Select(_ => Time(action))]);
    }

    private static double Time(Action action)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
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
