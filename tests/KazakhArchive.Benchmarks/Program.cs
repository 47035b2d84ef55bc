using KazakhArchive.Benchmarks;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

var findings = new FindingList();
if (CorpusFolder.Find(null, findings) is not { } corpus)
{
    Console.Error.WriteLine(findings[0]);
    return 1;
}

switch (args)
{
    case ["import"]:
        ImportBenchmark.Run(corpus);
        return 0;
    case ["startup"]:
        await StartupBenchmark.Run();
        return 0;
    case ["pages"]:
        await PageBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: import, startup or pages.");
        return 2;
}
