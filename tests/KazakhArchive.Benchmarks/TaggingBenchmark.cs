using System.Diagnostics;
using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks;

/// <summary>How long it takes to find the names in texts that are read already, the automaton made anew each time.</summary>
public static class TaggingBenchmark
{
    private const int ManyNames = 10_000;
    private const int ManyBytes = 1_000_000;

    // Names of two and three words, as most of the gazetteer's.
    private const int WordsOfAName = 2;

    public static void Run(CorpusFolder corpus)
    {
        var library = LibraryReader.Read(corpus, new FindingList()) ?? throw new InvalidOperationException("The corpus has an error; check says which.");
        var works = library.Editions.Select(edition => (edition.Work.Language, Chapters: Bare(edition.Chapters))).ToList();
        Measure($"the works, {library.Gazetteer.Entities.Count} names", () => works.Sum(work => Tag(work.Chapters, library.Gazetteer, work.Language)));

        var many = Grow(library);
        foreach (var language in new[] { Language.Urdu, Language.Arabic })
        {
            var text = Repeat([.. works.Where(work => work.Language == language).SelectMany(work => work.Chapters)]);
            Measure(string.Create(CultureInfo.InvariantCulture, $"1 MB of {language}, {many.Entities.Count} names"), () => Tag(text, many, language));
        }
    }

    private static int Tag(IReadOnlyList<Chapter> chapters, Gazetteer names, Language language) =>
        Tagger.Tag(chapters, new NameIndexes(names), language, new MentionRules([], [])).Sum(chapter => chapter.Blocks.Sum(block => block.Mentions.Count));

    private static void Measure(string what, Func<int> tag)
    {
        var mentions = tag();
        var times = new List<double>();
        for (var run = 0; run < Figures.Runs; run++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            tag();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        new Figures(times).Print(string.Create(CultureInfo.InvariantCulture, $"{what}: {mentions} mentions"), "ms");
    }

    private static IReadOnlyList<Chapter> Bare(IReadOnlyList<Chapter> chapters) =>
        [.. chapters.Select(chapter => chapter with { Blocks = [.. chapter.Blocks.Select(block => block with { Mentions = [] })] })];

    /// <summary>One chapter of the blocks over and over, as many as make a megabyte of UTF-8.</summary>
    private static IReadOnlyList<Chapter> Repeat(IReadOnlyList<Chapter> chapters)
    {
        var blocks = chapters.SelectMany(chapter => chapter.Blocks.Where(block => block.Id is not null)).ToList();
        var repeated = new List<Block>();
        for (var bytes = 0; bytes < ManyBytes;)
        {
            var block = blocks[repeated.Count % blocks.Count];
            bytes += Encoding.UTF8.GetByteCount(LayerText.Of(block, Layer.Reading));
            repeated.Add(block with { Mentions = [] });
        }

        return [chapters[0] with { Blocks = repeated }];
    }

    /// <summary>The real names and neighbouring words of the texts, which the automaton meets at every turn.</summary>
    private static Gazetteer Grow(Library library)
    {
        var words = library.Editions
            .SelectMany(edition => edition.Chapters)
            .SelectMany(chapter => chapter.Blocks)
            .SelectMany(block => SearchForm.Tokens(LayerText.Of(block, Layer.Reading)).Where(token => token.Kind == TokenKind.Arabic))
            .Select(token => token.Exact)
            .ToList();
        var made = Enumerable.Range(0, ManyNames - library.Gazetteer.Entities.Count).Select(number =>
        {
            var name = string.Join(' ', Enumerable.Range(0, WordsOfAName + (number % 2)).Select(i => words[(number * 3 + i) % words.Count]));
            return new Entity
            {
                Id = EntityId.TryParse(string.Create(CultureInfo.InvariantCulture, $"made-{number}"))!.Value,
                Type = number % 3 == 0 ? EntityType.People : EntityType.Settlement,
                Urdu = [NameForm.Of(name)],
                Arabic = [NameForm.OfArabic(name)],
            };
        });
        return new Gazetteer(library.Gazetteer.Entities.Concat(made), library.Gazetteer.Rules);
    }
}
