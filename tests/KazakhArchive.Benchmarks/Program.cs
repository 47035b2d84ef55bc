using System.Globalization;
using KazakhArchive.Benchmarks;
using KazakhArchive.Benchmarks.Books;
using KazakhArchive.Benchmarks.Growth;
using KazakhArchive.Benchmarks.Hostile;
using KazakhArchive.Benchmarks.Suggesting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

if (SearchBenchmark.Run(args))
{
    return 0;
}

switch (args)
{
    case ["hostile", var url, var process, .. var seconds] when int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id):
        return await HostileBenchmark.Run(new Uri(url), id, seconds is [var one] ? int.Parse(one, CultureInfo.InvariantCulture) : null);
    case ["attack", var name, var url]:
        await HostileBenchmark.Perform(name, new Uri(url));
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
    case ["books", var folder, .. var only] when only.Length < 2 && Directory.Exists(folder):
        BooksBenchmark.Run(folder, only.FirstOrDefault());
        return 0;
    case ["suggest", .. var wanted]:
        SuggestBenchmark.Run(corpus, wanted);
        return 0;
    case ["tagging"]:
        TaggingBenchmark.Run(corpus);
        return 0;
    case ["startup"]:
        await StartupBenchmark.Run();
        return 0;
    case ["growth", .. var wanted] when GrowthOptions.Parse(wanted) is GrowthOptions options:
        return await GrowthBenchmark.Run(options, corpus);
    case ["pages"]:
        await PageBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine($"Say what to measure: import, books FOLDER [BOOK], tagging, startup, pages, {SuggestBenchmark.Usage}, {GrowthOptions.Usage}, {HostileBenchmark.Usage}, index PASSAGES.jsonl FOLDER, search PASSAGES.jsonl FOLDER QUERIES.jsonl OUT.tsv [REPEATS], or stock arabic PASSAGES.jsonl QUERIES.jsonl OUT.tsv.");
        return 2;
}
