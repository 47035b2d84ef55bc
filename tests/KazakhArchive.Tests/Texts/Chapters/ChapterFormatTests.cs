using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Texts.Chapters;

/// <summary>ChapterFormat.md is the specification; its examples are read, compared with what they mean, and written back.</summary>
public class ChapterFormatTests
{
    private const string Fence = "```";
    private const string ChapterHeading = "# x {#c3 lines=\"1\"}\n\n";

    private static readonly Dictionary<string, string> Examples = ReadExamples();

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Fact]
    public void EveryExampleHasItsMeaningBesideIt() =>
        Assert.Equal(FormatExamples.Meanings.Keys.Order(StringComparer.Ordinal), Examples.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void AnExampleMeansWhatItSays(string name) => Assert.Equal(
        FormatExamples.Meanings[name].Select(Show),
        Read(Examples[name]).Blocks.Select(Show));

    [Theory]
    [MemberData(nameof(Names))]
    public void AnExampleIsWrittenByteForByte(string name) =>
        Assert.Equal(Visible.Of(Examples[name]), Visible.Of(Write(FormatExamples.Meanings[name])));

    private static Chapter Read(string example)
    {
        var isChapter = example.StartsWith("# ", StringComparison.Ordinal);
        var findings = new FindingList();
        var chapter = ChapterReader.Read("03-x.md", "03-x.md", isChapter ? example : ChapterHeading + example, findings)!;
        Assert.Empty(findings);
        return isChapter ? chapter : chapter with { Blocks = [.. chapter.Blocks.Skip(1)] };
    }

    private static string Write(IReadOnlyList<Block> blocks) => ChapterWriter.Write(new Chapter(new Ordinal(3), "x", blocks));

    private static string Show(Block block) => Visible.Of(
        $"{block.Kind} {block.Level} {block.Id} {block.Lines} {block.IsSupplied} {string.Join(" / ", block.Inlines)}");

    /// <summary>Each fenced example under the heading it stands below.</summary>
    private static Dictionary<string, string> ReadExamples()
    {
        var examples = new Dictionary<string, string>(StringComparer.Ordinal);
        var heading = "";
        var isExample = false;
        foreach (var line in File.ReadLines(Repository.PathOf("src", "KazakhArchive.Texts", "Chapters", "ChapterFormat.md")))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isExample = line == Fence + "chapter";
                if (isExample)
                {
                    examples.Add(heading, "");
                }
            }
            else if (isExample)
            {
                examples[heading] += line + "\n";
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                heading = line[4..];
            }
        }

        return examples;
    }
}
