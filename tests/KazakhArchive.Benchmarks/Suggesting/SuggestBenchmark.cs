using System.Diagnostics;
using System.Globalization;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Suggesting;

/// <summary>How many of the emendations that editors made by hand are proposed, as if they were not there, and how much else.</summary>
internal static class SuggestBenchmark
{
    public const string Usage = "suggest [--words ur=LIST ar=LIST] [--bare] [--show] [--fit] [--text FILE ur|ar]";

    private const int First = 50;

    public static void Run(CorpusFolder corpus, string[] options)
    {
        string? After(string option) => Array.IndexOf(options, option) is >= 0 and var at && at + 1 < options.Length ? options[at + 1] : null;

        var findings = new FindingList();
        var tables = CorpusReader.ReadTables(corpus, findings);
        var archives = Languages.All.ToDictionary(language => language, language => new ArchiveWords(corpus, tables.Gazetteer, tables.Glossary, ListOf(options, language), areCommonWordsKnown: !options.Contains("--bare")));
        if (After("--text") is string text)
        {
            var ofText = Languages.TryParse(options[^1])!.Value;
            Noise(text, ofText, archives[ofText], options.Contains("--show"));
            return;
        }

        var works = corpus.Works(findings).Select(folder => HiddenWork.Read(folder, language => archives[language])).ToList();
        if (options.Contains("--fit"))
        {
            WeightFitting.Run(works);
            return;
        }

        Print(works, work => ReadingWeights.Standard, options.Contains("--show"));
        PrintHalf(works);
    }

    /// <summary>What the rest of a book gains by what its editor decided of its half.</summary>
    private static void PrintHalf(IReadOnlyList<HiddenWork> works)
    {
        foreach (var areLearntFrom in new[] { false, true })
        {
            var of = works.Select(work => work.SuggestOfHalf(areLearntFrom)).ToList();
            Console.WriteLine($"with every other row made{(areLearntFrom ? "" : ", not learnt from")}: recall of the others {Share(of.Sum(work => work.Found), of.Sum(work => work.Wanted))}, precision {Share(of.Sum(work => work.Right), of.Sum(work => work.All))}");
        }
    }

    // A list of one language would make the other's misreadings known.
    private static IReadOnlyList<(string Word, double EachMillion)> ListOf(string[] options, Language language) =>
        Array.Find(options, option => option.StartsWith($"{language.Code()}=", StringComparison.Ordinal)) is string list ? WordList.Read(list[(list.IndexOf('=') + 1)..], []) ?? [] : [];

    public static void Print(IReadOnlyList<HiddenWork> works, Func<HiddenWork, ReadingWeights> weights, bool isShown)
    {
        var (right, all, found, wanted) = (0, 0, 0, 0);
        foreach (var work in works)
        {
            var clock = Stopwatch.StartNew();
            var proposals = work.Suggest(weights(work));
            clock.Stop();
            var (isRight, rows) = work.ByHand.Compare(proposals);
            var certain = work.ByHand.Certain.ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{work.Id,-18} {certain.Count(rows.Contains),3} of {certain.Count,3} certain rows found ({Share(certain.Count(rows.Contains), certain.Count)}); right {isRight.Count(is1 => is1),3} of {proposals.Count,3} ({Share(isRight.Count(is1 => is1), proposals.Count)}), of the first {First} {Share(isRight.Take(First).Count(is1 => is1), Math.Min(First, proposals.Count))}; {string.Join(", ", proposals.Zip(isRight).GroupBy(pair => pair.First.Certainty).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count(pair => pair.Second)}/{group.Count()}"))}; {clock.ElapsedMilliseconds} ms; when mended {work.SuggestOfMended(weights(work)).Count * 1000.0 / work.ByHand.Words:F1} in 1,000 words"));
            (right, all, found, wanted) = (right + isRight.Count(is1 => is1), all + proposals.Count, found + certain.Count(rows.Contains), wanted + certain.Count);
            if (isShown)
            {
                Show(work, proposals, isRight, rows);
            }
        }

        Console.WriteLine($"all: recall {Share(found, wanted)}, precision {Share(right, all)}");
    }

    private static void Show(HiddenWork work, IReadOnlyList<Proposal> proposals, bool[] isRight, HashSet<int> rows)
    {
        foreach (var (proposal, is1) in proposals.Zip(isRight))
        {
            Console.WriteLine($"  {(is1 ? "right" : "WRONG")} {proposal.Rank} {proposal.LineNumber} «{proposal.Sic}» → «{proposal.Corr}» {proposal.Kind} {proposal.Certainty} | {proposal.Evidence}");
        }

        foreach (var row in work.ByHand.Certain.Where(row => !rows.Contains(row)))
        {
            Console.WriteLine($"  missed {work.ByHand[row].LineNumber} «{work.ByHand[row].Emendation.Sic}» → «{work.ByHand[row].Emendation.Corr}» {work.ByHand[row].Emendation.Kind}");
        }
    }

    /// <summary>On a text that is taken for sound.</summary>
    private static void Noise(string path, Language language, ArchiveWords archive, bool isShown)
    {
        var source = SourceReader.Read(path, File.ReadAllBytes(path), [])!;
        var known = archive.For(WorkId.TryParse("none")!.Value, language);
        var clock = Stopwatch.StartNew();
        var proposals = Suggester.Suggest(language, source.Lines, known, [], [], []);
        clock.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path}: {known.OwnTotal} words, {proposals.Count} proposals ({proposals.Count * 1000.0 / known.OwnTotal:F1} in 1,000), {string.Join(", ", proposals.GroupBy(proposal => proposal.Certainty).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"))}; {clock.Elapsed.TotalSeconds:F1} s"));
        foreach (var proposal in isShown ? proposals : [])
        {
            Console.WriteLine($"  {proposal.LineNumber} «{proposal.Sic}» → «{proposal.Corr}» {proposal.Kind} {proposal.Certainty} | {proposal.Evidence}");
        }
    }

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{(whole == 0 ? 1 : (double)part / whole):F2}");
}
