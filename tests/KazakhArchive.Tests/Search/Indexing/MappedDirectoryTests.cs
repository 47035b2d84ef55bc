using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;
using Lucene.Net.Store;

namespace KazakhArchive.Tests.Search.Indexing;

/// <summary>Files that are read through the system's memory are read as Lucene's own directories read them.</summary>
public sealed class MappedDirectoryTests
{
    private const string Name = "numbers";
    private const int LengthBytes = 5000;

    private readonly string path = System.IO.Directory.CreateDirectory(IndexesOfTests.NewPath()).FullName;

    public MappedDirectoryTests()
    {
        var bytes = new byte[LengthBytes];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(path, Name), bytes);
    }

    [Law(50)]
    public void EveryReadingIsThatOfLucene(int seed)
    {
        var random = new Random(seed);
        using var theirs = new NIOFSDirectory(path).OpenInput(Name, IOContext.DEFAULT);
        using var ours = new MappedDirectory(path).OpenInput(Name, IOContext.DEFAULT);
        Assert.Equal(theirs.Length, ours.Length);
        for (var reading = 0; reading < 200; reading++)
        {
            var at = random.Next(LengthBytes - 600);
            theirs.Seek(at);
            ours.Seek(at);
            Func<IndexInput, object> read = random.Next(5) switch
            {
                0 => input => input.ReadByte(),
                1 => input => input.ReadInt16(),
                2 => input => input.ReadInt32(),
                3 => input => input.ReadInt64(),
                _ => input => Convert.ToHexString(Bytes(input, at % 500)),
            };
            Assert.Equal(read(theirs), read(ours));
            Assert.Equal(theirs.Position, ours.Position);
        }
    }

    [Theory]
    [InlineData(LengthBytes, 1)]
    [InlineData(LengthBytes - 3, sizeof(int))]
    [InlineData(LengthBytes + 1, 1)]
    [InlineData(-1, 1)]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MaxValue - 1, sizeof(int))]
    [InlineData(0, LengthBytes + 1)]
    public void NothingIsReadOutsideOfTheFile(long at, int count)
    {
        using var input = new MappedDirectory(path).OpenInput(Name, IOContext.DEFAULT);
        input.Seek(at);
        Assert.Throws<EndOfStreamException>(() => count switch
        {
            1 => input.ReadByte(),
            sizeof(int) => input.ReadInt32(),
            _ => (object)Bytes(input, count),
        });
    }

    [Fact]
    public void CloneReadsByItselfAndOn()
    {
        var directory = new MappedDirectory(path);
        var input = directory.OpenInput(Name, IOContext.DEFAULT);
        input.Seek(9);
        var clone = (IndexInput)input.Clone();
        Assert.Equal(9, clone.Position);
        clone.Seek(100);
        Assert.Equal(9, input.Position);

        var expected = File.ReadAllBytes(Path.Combine(path, Name))[100];
        File.Delete(Path.Combine(path, Name));
        input.Dispose();
        directory.Dispose();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal(expected, clone.ReadByte());
    }

    [Fact]
    public void EmptyFileIsRead()
    {
        File.WriteAllBytes(Path.Combine(path, "empty"), []);
        using var input = new MappedDirectory(path).OpenInput("empty", IOContext.DEFAULT);
        Assert.Equal(0, input.Length);
    }

    private static byte[] Bytes(IndexInput input, int count)
    {
        var bytes = new byte[count];
        input.ReadBytes(bytes, 0, count);
        return bytes;
    }
}
