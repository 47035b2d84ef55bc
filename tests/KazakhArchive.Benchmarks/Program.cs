using System.Globalization;
using KazakhArchive.Benchmarks;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

if (SearchBenchmark.Run(args))
{
    return 0;
}

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
    case ["tagging"]:
        TaggingBenchmark.Run(corpus);
        return 0;
    case ["startup"]:
        await StartupBenchmark.Run();
        return 0;
    case ["growth", var prose, .. var wanted]:
        await GrowthBenchmark.Run(prose, wanted is [var works] ? int.Parse(works, CultureInfo.InvariantCulture) : 1000, corpus);
        return 0;
    case ["pages"]:
        await PageBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: import, tagging, startup, pages, growth PROSE [WORKS], index PASSAGES.jsonl FOLDER, search PASSAGES.jsonl FOLDER QUERIES.jsonl OUT.tsv [REPEATS], or stock arabic PASSAGES.jsonl QUERIES.jsonl OUT.tsv.");
        return 2;
}
