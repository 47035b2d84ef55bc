using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Tests.Texts.Passages;

[Properties(Arbitrary = [typeof(PassageRangeTests)])]
public class PassageRangeTests
{
    private static readonly char[] Zeros = ['0', '\u0660', '\u06F0'];
    private static readonly string[] Dashes = ["-", "\u2013", "\u2010", "\u2011", "\u2014"];
    private static readonly string[] Endings = ["", ".", ",", ";", ")", "\u06D4", "\u060C", " ", ").", "\u2069"];

    private static Gen<Ordinal> Ordinals { get; } =
        from number in Gen.Choose(0, 99999)
        from letters in Gen.Elements("", "", "a", "zz", "zzzz")
        select new Ordinal(number, letters);

    private static Gen<PassageId> Passages { get; } =
        from chapter in Ordinals from number in Ordinals select PassageId.OfPassage(chapter, number);

    private static Gen<PassageId> Singles { get; } = Gen.OneOf(
        Passages,
        Ordinals.Select(PassageId.OfChapter),
        Ordinals.Select(PassageId.OfNote),
        Ordinals.Select(PassageId.OfFigure),
        from chapter in Ordinals from number in Ordinals select PassageId.OfHeading(chapter, number),
        Gen.Elements("35", "xii", "12a", "0").Select(PassageId.OfPrintedPage));

    private static Gen<PassageRange> Ranges { get; } = Gen.OneOf(
        Singles.Select(PassageRange.Of),
        from first in Passages from last in Passages select new PassageRange(first, last));

    private static Gen<(PassageRange Range, string Spelled)> Spelled { get; } =
        from range in Ranges
        from zero in Gen.Elements(Zeros)
        from dash in Gen.Elements(Dashes)
        from ending in Gen.Elements(Endings)
        from isUpper in Gen.Elements(true, false)
        select (range, Spell(range.ToString(), zero, dash, ending, isUpper));

    public static Arbitrary<Ordinal> AnyOrdinal { get; } = Ordinals.ToArbitrary();

    public static Arbitrary<PassageId> AnyReference { get; } = Singles.ToArbitrary();

    public static Arbitrary<(PassageRange Range, string Spelled)> AnySpelling { get; } = Spelled.ToArbitrary();

    [Law(cases: 300)]
    public void OrdinalThatIsWrittenIsReadBack(Ordinal ordinal) => Assert.Equal(ordinal, Ordinal.TryParse(ordinal.ToString()));

    [Law(cases: 300)]
    public void ReferenceThatIsWrittenIsReadBack(PassageId reference) => Assert.Equal(reference, PassageId.TryParse(reference.ToString()));

    [Law(cases: 300)]
    public void RangeIsReadInAnyDigitsWithAnyDash((PassageRange Range, string Spelled) spelling) =>
        Assert.True(spelling.Range == PassageRange.TryParse(spelling.Spelled), Visible.Of(spelling.Spelled));

    [Law(cases: 300)]
    public void WhatIsReadIsWrittenInOneForm((PassageRange Range, string Spelled) spelling)
    {
        var canonical = PassageRange.TryParse(spelling.Spelled)!.Value.ToString();
        Assert.Equal(canonical, PassageRange.TryParse(canonical).ToString());
        Assert.True(canonical.All(char.IsAscii), Visible.Of(canonical));
    }

    [Theory]
    [InlineData("3.14-18", "3.14-3.18")]
    [InlineData("\u06F3\u06D4\u06F1\u06F4", "3.14")] // Urdu typists set their full stop as the point.
    [InlineData("\u0663\u066B\u0661\u0664", "3.14")]
    [InlineData("\u20663.14\u20133.18\u2069", "3.14-3.18")] // As citations hold it.
    [InlineData("6.H2", "6.h2")]
    [InlineData("N12.", "n12")]
    [InlineData("3.14-3.14", "3.14")]
    [InlineData("3.14-", "3.14")]
    [InlineData("3.14\u00BB!", "3.14")]
    public void WhatPeopleTypeIsUnderstood(string typed, string canonical) =>
        Assert.Equal(canonical, PassageRange.TryParse(typed).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("-3.14")]
    [InlineData("3.-14")]
    [InlineData("3-4")]
    [InlineData("n1-n2")]
    [InlineData("3.14-n2")]
    [InlineData("3.14-3.15-3.16")]
    [InlineData("3.14-khanates:3.15")]
    [InlineData("3.99999999999")]
    [InlineData("..")]
    [InlineData("3..14")]
    [InlineData("3.14\0")]
    [InlineData("\u0627")]
    public void AnythingElseIsNoReference(string text) => Assert.Null(PassageRange.TryParse(text));

    private static string Spell(string canonical, char zero, string dash, string ending, bool isUpper)
    {
        var digits = string.Concat(canonical.Select(c => char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c));
        return (isUpper ? digits.ToUpperInvariant() : digits).Replace("-", dash, StringComparison.Ordinal) + ending;
    }
}
