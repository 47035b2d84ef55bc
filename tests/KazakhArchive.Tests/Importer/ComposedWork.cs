using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer;

/// <summary>
/// A work of every construct that chapters have, in an order that the seed draws: each kind of block, two chapters and sections, notes with their
/// marks and one without, pages of two volumes, each kind and certainty of emendations, surplus and supplied words, lines that are joined.
/// </summary>
internal sealed class ComposedWork
{
    private const string Alphabet = "\u0628\u062A\u062C\u062F\u0631\u0633\u0639\u0641\u0642\u0644\u0645\u0646\u0643\u0634\u0637\u062D";

    private static readonly string[] Kinds = ["letter", "word-split", "word-join", "foreign-letter", "diacritic", "number", "punctuation", "doubled", "lost", "noise", "unclear"];
    private static readonly string[] Certainties = ["high", "medium", "low"];
    private static readonly string[] Hidden = ["forme-work", "doubled", "noise", "furniture"];
    private static readonly string[] Shown = ["paragraph", "paragraph", "list-item", "quotation", "verse", "table-row", "figure"];

    private readonly Random random;
    private readonly List<string> source = [];
    private readonly List<IReadOnlyList<string>> emendations = [];
    private readonly List<IReadOnlyList<string>> decisions = [];
    private readonly List<IReadOnlyList<string>> divisions = [];
    private int words;
    private int notes;
    private int pages;
    private int emended;

    public ComposedWork(int seed)
    {
        random = new Random(seed);
        Decided(Words(3), "title-page");
        for (var chapter = 1; chapter <= 2; chapter++)
        {
            var isSupplied = chapter == 2;
            Begin(1, Number(chapter), isSupplied);
            foreach (var step in Enumerable.Range(0, 24).OrderBy(_ => random.Next()))
            {
                Add(step);
            }
        }
    }

    /// <summary>The work, imported.</summary>
    public Edition In(ScratchCorpus corpus)
    {
        var folder = corpus.Add(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', source) + "\n"), ScratchCorpus.Table(DivisionTable.Columns, [.. divisions]));
        File.WriteAllText(folder.Emendations.Path, ScratchCorpus.Table(EmendationTable.Columns, [.. emendations]));
        File.WriteAllText(folder.Decisions.Path, ScratchCorpus.Table(DecisionTable.Columns, [.. decisions]));
        var run = corpus.Run("import");
        Assert.True(run.ExitCode == 0, run.Error);
        var findings = new FindingList();
        var edition = EditionReader.Read(folder, Gazetteer.Empty, findings);
        Assert.True(edition is not null && !findings.HasErrors, string.Join('\n', findings));
        return edition;
    }

    private int Line => source.Count;

    private void Add(int step)
    {
        switch (step)
        {
            case < 11:
                Emend(Kinds[step]);
                break;
            case < 14:
                Decided(step == 12 ? $"{Words(2)}\t{Words(2)}" : Words(4), Shown[step - 11 + 4]);
                break;
            case 14:
                for (var level = 2; level <= 3; level++)
                {
                    Begin(level, "", isSupplied: level == 3 && random.Next(2) == 0);
                    Decided(Words(5), "paragraph");
                }

                break;
            case 15:
                Decided($"{Words(3)} ({Number(++notes)}) {Words(2)}", "paragraph");
                Decided($"({Number(notes)}) {Words(4)}", "note");
                break;
            case 16:
                Decided(Words(4), "note");
                decisions.Add([Number(Line), "note", "", "unmarked", "composed"]);
                break;
            case 17:
                pages++;
                Decided($"{Words(2)} PageV{pages / 3 + 1:00}P{pages:000} {Words(2)}", "paragraph");
                break;
            case 18:
                Decided(Words(3), Hidden[random.Next(Hidden.Length)]);
                break;
            case 19:
                Decided($"{random.Next(1, 9)}. {Words(3)}", "list-item");
                break;
            case 20:
                Decided($"{Words(3)} %~% {Words(3)}", "verse");
                break;
            case 21:
                Decided($"{Words(3)} 1", "paragraph");
                source.Add(Words(3));
                decisions.Add([Number(Line), "join", "", "yes", "composed"]);
                break;
            case 22:
                var twice = Words(2);
                Decided($"{Words(2)} {twice} {twice} {Words(1)}", "paragraph");
                emendations.Add([Number(Line), "", $"{twice} {twice}", twice, "doubled", "high", "composed"]);
                break;
            default:
                Decided(Words(4), Shown[random.Next(Shown.Length)]);
                break;
        }
    }

    private void Emend(string kind)
    {
        var (before, wrong, after) = (Words(2), Words(2), Words(2));
        Decided($"{before} {wrong} {after}", Shown[random.Next(3)]);
        var corr = kind switch
        {
            "unclear" => "",
            "noise" or "doubled" => random.Next(2) == 0 ? "" : wrong.Split(' ')[0],
            "lost" => random.Next(2) == 0 ? "[\u2026]" : $"{wrong} {Words(1)}",
            "word-join" => wrong.Replace(" ", "", StringComparison.Ordinal),
            "word-split" => wrong.Insert(2, " "),
            _ => Words(2),
        };
        emendations.Add([Number(Line), "", wrong, corr, kind, Certainties[emended++ % 3], $"composed, {kind}"]);
    }

    private void Begin(int level, string chapter, bool isSupplied)
    {
        source.Add("");
        source.Add(Words(3));
        var slug = chapter.Length > 0 ? "bab" : "";
        divisions.Add([Number(Line), Number(level), chapter, slug, isSupplied ? $"[{Words(2)}]" : "", isSupplied ? "editor" : ""]);
    }

    private void Decided(string words, string kind)
    {
        source.Add("");
        source.Add(words);
        decisions.Add([Number(Line), "block", "", kind, "composed"]);
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    /// <summary>Each has letters that no other one has in this order.</summary>
    private string Word() => string.Concat((1000 + words++).ToString(CultureInfo.InvariantCulture).Select(digit => Alphabet[digit - '0'])) + Alphabet[10 + random.Next(6)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
