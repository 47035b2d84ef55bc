using System.Text;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Tests.Texts.Revisions;

public sealed class FrozenTextTests
{
    private const int Largest = 100;

    private static readonly byte[] Text = Encoding.UTF8.GetBytes("کتاب\n");

    [Fact]
    public void TextComesBackByItsDigest() =>
        Assert.Equal("کتاب\n", FrozenText.TryExpand(FrozenText.Compress(Text), Sha256Digest.Of(Text), Largest));

    [Fact]
    public void SameTextGivesTheSameBytes() => Assert.Equal(FrozenText.Compress(Text), FrozenText.Compress(Text));

    [Fact]
    public void OtherTextUnderTheDigestIsRefused() =>
        Assert.Null(FrozenText.TryExpand(FrozenText.Compress(Encoding.UTF8.GetBytes("کناب\n")), Sha256Digest.Of(Text), Largest));

    [Fact]
    public void WhatIsNoGzipIsRefused() => Assert.Null(FrozenText.TryExpand(Text, Sha256Digest.Of(Text), Largest));

    /// <summary>Of a gzip that stands for a gigabyte no more is unpacked than a text may hold, and nothing of it is kept.</summary>
    [Theory]
    [InlineData(Largest, true)]
    [InlineData(Largest + 1, false)]
    [InlineData(1 << 24, false)]
    public void NoMoreIsUnpackedThanATextHolds(int length, bool isText)
    {
        var text = new byte[length];
        var packed = FrozenText.Compress(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(isText, FrozenText.TryExpand(packed, Sha256Digest.Of(text), Largest) is not null);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void TruncatedFileIsRefused() => Assert.Null(FrozenText.TryExpand(FrozenText.Compress(Text)[..^12], Sha256Digest.Of(Text), Largest));
}
