using System.Text;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Tests.Texts.Revisions;

public sealed class FrozenTextTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("کتاب\n");

    [Fact]
    public void TextComesBackByItsDigest() =>
        Assert.Equal("کتاب\n", FrozenText.TryExpand(FrozenText.Compress(Text), Sha256Digest.Of(Text)));

    [Fact]
    public void SameTextGivesTheSameBytes() => Assert.Equal(FrozenText.Compress(Text), FrozenText.Compress(Text));

    [Fact]
    public void OtherTextUnderTheDigestIsRefused() =>
        Assert.Null(FrozenText.TryExpand(FrozenText.Compress(Encoding.UTF8.GetBytes("کناب\n")), Sha256Digest.Of(Text)));

    [Fact]
    public void WhatIsNoGzipIsRefused() => Assert.Null(FrozenText.TryExpand(Text, Sha256Digest.Of(Text)));

    [Fact]
    public void TruncatedFileIsRefused() => Assert.Null(FrozenText.TryExpand(FrozenText.Compress(Text)[..^12], Sha256Digest.Of(Text)));
}
