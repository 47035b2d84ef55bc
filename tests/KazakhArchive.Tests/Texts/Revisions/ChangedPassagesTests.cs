using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Tests.Texts.Revisions;

public sealed class ChangedPassagesTests
{
    private const string Head = "# باب {#c1 lines=\"1\"}\n\n";

    [Fact]
    public void WordsThatDifferAreTold()
    {
        var change = Assert.Single(Between(Block(1, 3, "ایک کناب تھی۔"), Block(1, 3, "ایک کتاب تھی۔")));

        Assert.Equal((3, "1.1"), (change.Block!.Lines.First, change.Block.Id.ToString()));
        Assert.Equal(
            [(DiffKind.Same, "ایک"), (DiffKind.Removed, "کناب"), (DiffKind.Added, "کتاب"), (DiffKind.Same, "تھی۔")],
            change.Parts.Select(part => (part.Kind, part.Words)));
    }

    /// <summary>A draft's passages are numbered anew by every import.</summary>
    [Fact]
    public void PassageThatOnlyHasAnotherNumberIsNoChange() => Assert.Equal(
        ["نیا"],
        Between(Block(1, 3, "پہلا") + Block(2, 5, "دوسرا"), Block(1, 2, "نیا") + Block(2, 3, "پہلا") + Block(3, 5, "دوسرا")).Select(change => change.Parts[0].Words));

    [Fact]
    public void PassageThatIsGoneHasNoPlace()
    {
        var change = Assert.Single(Between(Block(1, 3, "پہلا") + Block(2, 5, "دوسرا"), Block(1, 3, "پہلا")));
        Assert.Null(change.Block);
        Assert.Equal([new DiffPart(DiffKind.Removed, "دوسرا")], change.Parts);
    }

    [Fact]
    public void SameFilesHaveNoChanges() => Assert.Empty(Between(Block(1, 3, "پہلا"), Block(1, 3, "پہلا")));

    private static IReadOnlyList<ChangedPassage> Between(string before, string after) => ChangedPassages.Between(File(before), File(after));

    private static Dictionary<string, string> File(string blocks) => new(StringComparer.Ordinal) { ["01-bab.md"] = Head + blocks };

    private static string Block(int number, int line, string words) => $"{words} {{#1.{number} lines=\"{line}\"}}\n\n";
}
