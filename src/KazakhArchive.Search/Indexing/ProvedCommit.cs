using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace KazakhArchive.Search.Indexing;

/// <summary>The last commit of a directory, once its files are what was written.</summary>
internal sealed class ProvedCommit
{
    // An index up to this size is read into memory and proved by its checksums, which for 39 MB takes 0.7 s in all; of a larger one only
    // the files are proved that say how the others are to be read.
    private const long SmallIndexBytes = 48 << 20;
    private const long SmallFileBytes = 1 << 20;

    private readonly Lucene.Net.Store.Directory files;
    private readonly IReadOnlyList<string> names;

    private ProvedCommit(Lucene.Net.Store.Directory files, IReadOnlyList<string> names, IndexIdentity? identity) =>
        (this.files, this.names, Identity) = (files, names, identity);

    /// <summary>What it says about itself; null where it is none of the archive's.</summary>
    public IndexIdentity? Identity { get; }

    private bool IsSmall => names.Sum(files.FileLength) <= SmallIndexBytes;

    /// <summary>Null where there is none.</summary>
    /// <exception cref="IOException">The files are not what was written.</exception>
    public static ProvedCommit? Read(Lucene.Net.Store.Directory files)
    {
        var commit = Named(files);
        var isSmall = commit?.IsSmall == true;
        foreach (var name in commit?.names.Where(name => isSmall || files.FileLength(name) <= SmallFileBytes) ?? [])
        {
            ProvedFiles.Prove(files, name);
        }

        return commit;
    }

    /// <summary>
    /// What is wrong with the last commit once every byte of it is proved, also of a large one; null where nothing is. The file is null where it is
    /// one of those that say how the others are to be read.
    /// </summary>
    public static (string? File, string Fault)? FaultIn(Lucene.Net.Store.Directory files)
    {
        string? proved = null;
        try
        {
            foreach (var name in Named(files)?.names ?? [])
            {
                proved = name;
                ProvedFiles.Prove(files, name);
            }

            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (proved, fault.Message);
        }
    }

    // Proved as far as it names its files.
    private static ProvedCommit? Named(Lucene.Net.Store.Directory files)
    {
        if (!DirectoryReader.IndexExists(files))
        {
            return null;
        }

        var (infos, proved) = (new SegmentInfos(), new ProvedFiles(files));
        infos.Read(proved);
        return new ProvedCommit(files, [.. infos.GetFiles(proved, includeSegmentsFile: true)], IndexIdentity.From(infos.UserData));
    }

    /// <summary>Its files, in memory where they are few.</summary>
    public Lucene.Net.Store.Directory Open()
    {
        if (!IsSmall)
        {
            return files;
        }

        // Of the folder only what belongs to the commit: a writer may be at work there, or have been killed.
        var memory = new RAMDirectory();
        foreach (var name in names)
        {
            files.Copy(memory, name, name, IOContext.READ_ONCE);
        }

        return memory;
    }

    /// <summary>Reads no file that is not what was written: Lucene asks for a checksum only after it has made sense of the content.</summary>
    private sealed class ProvedFiles(Lucene.Net.Store.Directory files) : FilterDirectory(files)
    {
        public override IndexInput OpenInput(string name, IOContext context)
        {
            Prove(m_input, name);
            return base.OpenInput(name, context);
        }

        // Lists of deleted documents bear no checksum; what names the last commit is only a hint.
        public static void Prove(Lucene.Net.Store.Directory files, string name)
        {
            if (name == IndexFileNames.SEGMENTS_GEN || name.EndsWith(".del", StringComparison.Ordinal))
            {
                return;
            }

            using var input = files.OpenInput(name, IOContext.READ_ONCE);
            if (input.Length < CodecUtil.FooterLength())
            {
                throw new CorruptIndexException($"{name} is cut off");
            }

            CodecUtil.ChecksumEntireFile(input);
        }
    }
}
