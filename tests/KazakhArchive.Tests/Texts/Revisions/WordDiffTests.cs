using FsCheck;
using FsCheck.Fluent;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Tests.Texts.Revisions;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("ایک دو تین", "ایک دو تین", "=ایک دو تین")]
    [InlineData("ایک دو تین", "ایک تین", "=ایک -دو =تین")]
    [InlineData("ایک تین", "ایک دو تین", "=ایک +دو =تین")]
    [InlineData("ایک دو تین چار", "ایک پانچ چھ چار", "=ایک -دو تین +پانچ چھ =چار")]
    [InlineData("", "ایک", "+ایک")]
    [InlineData("ایک", "", "-ایک")]
    [InlineData("", "", "")]
    [InlineData("ایک  دو", "ایک دو", "=ایک دو")] // White space is no word.
    public void WordsThatDifferAreToldApart(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join(' ', WordDiff.Between(before, after).Select(part => Sign(part.Kind) + part.Words)));

    public static Arbitrary<string> AnyText { get; } = Gen.Elements("ا", "ب", "ج").ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

    [Law(cases: 100, Arbitrary = [typeof(WordDiffTests)])]
    public void WhatIsSameAndRemovedIsTheOldTextAndWhatIsSameAndAddedTheNew(string before, string after)
    {
        var parts = WordDiff.Between(before, after);
        Assert.Equal(before, Without(parts, DiffKind.Added));
        Assert.Equal(after, Without(parts, DiffKind.Removed));
    }

    [Fact]
    public void NoWordsAreRemovedAndAddedThatBothTextsShareInOrder() =>
        Assert.Equal(2, WordDiff.Between("ا ب ج د", "ا ب ہ ج د").Count(part => part.Kind == DiffKind.Same));

    [Fact]
    public void TextsWithLittleInCommonStandOneAfterTheOther()
    {
        var (before, after) = (Numbers(0, 1500), Numbers(1500, 1500));

        Assert.Equal([new DiffPart(DiffKind.Removed, before), new DiffPart(DiffKind.Added, after)], WordDiff.Between(before, after));
    }

    private static string Numbers(int first, int count) => string.Join(' ', Enumerable.Range(first, count));

    private static string Without(IEnumerable<DiffPart> parts, DiffKind kind) =>
        string.Join(' ', parts.Where(part => part.Kind != kind).Select(part => part.Words));

    private static string Sign(DiffKind kind) => kind switch
    {
        DiffKind.Same => "=",
        DiffKind.Removed => "-",
        _ => "+",
    };
}
