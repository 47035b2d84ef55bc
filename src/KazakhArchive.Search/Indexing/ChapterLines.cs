using System.Buffers.Binary;
using System.Security.Cryptography;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>The lines of a chapter's file by the blocks that were read from them: one block is one line.</summary>
internal sealed class ChapterLines
{
    private readonly byte[] bytes;
    private readonly Dictionary<Block, (int Start, int Length)> lines = new(ReferenceEqualityComparer.Instance);

    private ChapterLines(byte[] bytes, Chapter chapter)
    {
        this.bytes = bytes;
        var (start, number) = (0, 0);
        while (start < bytes.Length && number < chapter.Blocks.Count)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            length = length < 0 ? bytes.Length - start : length;
            if (length > 0)
            {
                lines[chapter.Blocks[number++]] = (start, length);
            }

            start += length + 1;
        }
    }

    /// <exception cref="IOException">The file, which was read a moment ago, cannot be read.</exception>
    public static ChapterLines Of(CorpusFile file, Chapter chapter)
    {
        var findings = new FindingList();
        return new ChapterLines(file.ReadBytes(findings) ?? throw new IOException(findings[0].ToString()), chapter);
    }

    /// <param name="chapter">The index of the chapter in its work.</param>
    public ChapterLine? Of(Block block, int chapter) => lines.TryGetValue(block, out var line)
        ? new ChapterLine(chapter, line.Start, line.Length, HashOf(bytes.AsSpan(line.Start, line.Length)))
        : null;

    public static uint HashOf(ReadOnlySpan<byte> line) => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(line));
}
