using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Search.Indexing;

/// <summary>A folder whose files are not what was written is told of in one line and built anew, whichever file and byte it is.</summary>
public sealed class IndexDamageTests
{
    // Where laws are tried more often than usual, so is every byte of every file.
    private static readonly bool IsThorough = Environment.GetEnvironmentVariable(LawAttribute.TimesVariable) is not null;

    private static readonly string Sound = Made(1);

    // Lists of deleted documents have no checksum and, in an index of one segment, no place.
    public static TheoryData<string> Kinds => [.. Directory.GetFiles(Sound).Select(KindOf).Where(kind => kind is not ("write.lock" or "segments.gen")).Distinct().Order(StringComparer.Ordinal)];

    private readonly FolderTexts texts = new();
    private readonly string path = IndexesOfTests.NewPath();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnyByteThatIsFlippedIsNoticed(string kind)
    {
        var bytes = File.ReadAllBytes(FileOf(Sound, kind));
        var step = IsThorough ? 1 : Math.Max(1, bytes.Length / (kind is "segments_" or ".si" ? 16 : 4));
        for (var at = 0; at < bytes.Length; at += step)
        {
            Copy();
            var changed = bytes.ToArray();
            changed[at] ^= (byte)(1 << (at % 8));
            File.WriteAllBytes(FileOf(path, kind), changed);

            Damaged($"{kind} at {at}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void FileThatIsCutOffIsNoticed(string kind)
    {
        var whole = new FileInfo(FileOf(Sound, kind)).Length;
        foreach (var length in IsThorough ? Enumerable.Range(0, (int)whole) : [0, 15, (int)whole - 1])
        {
            Copy();
            using (var file = File.OpenWrite(FileOf(path, kind)))
            {
                file.SetLength(length);
            }

            Damaged($"{kind} of {length} bytes");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void FileThatIsGoneIsNoticed(string kind)
    {
        Copy();
        File.Delete(FileOf(path, kind));
        Damaged(kind);
    }

    [Fact]
    public void DamagedIndexIsMendedByTheUpdateToo()
    {
        Copy();
        File.Delete(FileOf(path, ".tim"));
        texts.Update(path, 2);

        FolderTexts.Answers(texts.Open(path, 2), 2);
        Assert.Single(texts.Warnings);
    }

    // Of a large index most bytes are proved only after it was opened.
    [Fact]
    public void DamageThatComesToLightLaterIsMendedWhenItIsOpenedAgain()
    {
        Copy();
        var before = texts.Open(path, 1);
        Assert.False(texts.DiscardIfDamaged(path));
        Flip(FileOf(path, ".doc"));

        Assert.True(texts.DiscardIfDamaged(path));
        FolderTexts.Answers(before, 1);
        var after = texts.Open(path, 1);
        FolderTexts.Answers(after, 1);
        Assert.NotEqual(before.Origin, after.Origin);
        Assert.Equal(after.Origin, texts.Open(path, 2).Origin);
        Assert.Equal(2, texts.Warnings.Count);
    }

    [Fact]
    public void WhoeverWritesTheIndexIsNotDisturbed()
    {
        Copy();
        Flip(FileOf(path, ".doc"));
        using (FolderLock.TryTake(path))
        {
            Assert.False(texts.DiscardIfDamaged(path));
        }

        Assert.Empty(texts.Warnings);
    }

    // All that lay beside a damaged index went with it.
    [Fact]
    public void FilesOfOthersStay()
    {
        Copy();
        string[] others = ["note.txt", "_README", "journal", ".keep"];
        foreach (var other in others)
        {
            File.WriteAllText(Path.Combine(path, other), "mine");
        }

        File.Delete(FileOf(path, ".tim"));
        Damaged(".tim");

        Assert.All(others, other => Assert.Equal("mine", File.ReadAllText(Path.Combine(path, other))));
    }

    // Of a writer that was killed.
    [Fact]
    public void HalfWrittenFilesOfAnotherStateAreInNobodysWay()
    {
        Copy();
        File.WriteAllBytes(Path.Combine(path, "_7.si"), [1, 2, 3]);
        File.WriteAllBytes(Path.Combine(path, "_7.fdt"), []);
        File.WriteAllBytes(Path.Combine(path, "segments_2"), []);
        FolderTexts.Answers(texts.Open(path, 1), 1);
        FolderTexts.Answers(texts.Open(path, 2), 2);

        Assert.Empty(texts.Warnings);
    }

    [Fact]
    public void HintAtTheLastCommitMayBeAnything()
    {
        foreach (var hint in new byte[][] { [], [1], [.. Enumerable.Repeat((byte)0xFF, 40)], [.. new byte[40]] })
        {
            Copy();
            File.WriteAllBytes(Path.Combine(path, "segments.gen"), hint);

            FolderTexts.Answers(texts.Open(path, 1), 1);
            FolderTexts.Answers(texts.Open(path, 2), 2);
        }
    }

    private void Damaged(string what)
    {
        texts.Warnings.Clear();
        FolderTexts.Answers(texts.Open(path, 1), 1);
        var warning = Assert.Single(texts.Warnings);
        Assert.True(warning.StartsWith($"{path}: the index is damaged (", StringComparison.Ordinal) && warning.EndsWith("); it is built anew.", StringComparison.Ordinal) && !warning.Contains('\n', StringComparison.Ordinal), $"{what}: {warning}");
    }

    private static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private void Copy()
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Directory.CreateDirectory(path);
        foreach (var file in Directory.GetFiles(Sound))
        {
            File.Copy(file, Path.Combine(path, Path.GetFileName(file)));
        }
    }

    private static string KindOf(string file) => Path.GetFileName(file) switch
    {
        "segments.gen" or "write.lock" => Path.GetFileName(file),
        var name when name.StartsWith("segments_", StringComparison.Ordinal) => "segments_",
        var name => Path.GetExtension(name),
    };

    // Two fields of words have files of one kind; the larger one is the words'.
    private static string FileOf(string folder, string kind) => Directory.GetFiles(folder).Where(file => KindOf(file) == kind).MaxBy(file => new FileInfo(file).Length)!;

    private static string Made(int state)
    {
        var path = IndexesOfTests.NewPath();
        IndexFolder.Update(path, FolderTexts.Source(state), new IndexLog(Assert.Fail));
        return path;
    }
}
