using KazakhArchive.Texts.Bridging;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// The folder of an index on disk. It can always be made again: one that is missing, damaged or of another analysis is built anew, one of
/// another state of the archive is brought to this one, and where nothing can be written the index lies in memory.
/// </summary>
public static class IndexFolder
{
    // An index up to this size is read into memory and proved by its checksums in a tenth of a second; of a larger one the files that
    // say how the others are to be read.
    private const long SmallIndexBytes = 48 << 20;
    private const long SmallFileBytes = 1 << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Where the index of a corpus lies unless told otherwise: it can be built again, so in the user's place for such things.</summary>
    /// <param name="corpus">The corpus folder.</param>
    public static string DefaultFor(string corpus)
    {
        // Who has no home, as in a container, has none.
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Path.GetFullPath(corpus))))[..16];
        return Path.Combine(local.Length > 0 ? local : Path.GetTempPath(), "kazakh-archive", "index", name);
    }

    /// <summary>Opens the index of the source; makes it, or brings it up to date, where that is to be done first.</summary>
    /// <param name="bridge">From the words of one language to those of the others; null for none.</param>
    public static SearchIndex Open(string path, IndexSource source, Bridge? bridge, IndexLog log)
    {
        var isWaiting = false;
        for (var end = DateTime.UtcNow + log.Patience; ; Thread.Sleep(Pause))
        {
            if (TryOpen(path, source, bridge, log) is SearchIndex index)
            {
                return index;
            }

            try
            {
                Write(path, source, log);
                return TryOpen(path, source, bridge, log) ?? throw new IOException("The index was written and is gone.");
            }
            catch (LockObtainFailedException) when (DateTime.UtcNow < end)
            {
                if (!isWaiting)
                {
                    log.Warn($"{path}: another process is writing this index, expected none; waiting for it to end.");
                    isWaiting = true;
                }
            }
            catch (IOException fault)
            {
                return InMemory(path, source, bridge, log, fault.Message);
            }
            catch (UnauthorizedAccessException fault)
            {
                return InMemory(path, source, bridge, log, fault.Message);
            }
        }
    }

    /// <summary>Brings the index to the state of the source.</summary>
    /// <returns>False where it is there already.</returns>
    /// <exception cref="IOException">It cannot be written, or another process is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static bool Update(string path, IndexSource source, IndexLog log)
    {
        if (TryOpen(path, source, null, log) is not null)
        {
            return false;
        }

        Write(path, source, log);
        return true;
    }

    /// <summary>How many bytes its files take.</summary>
    public static long SizeBytes(string path) => new DirectoryInfo(path).EnumerateFiles().Sum(file => file.Length);

    private static void Write(string path, IndexSource source, IndexLog log)
    {
        System.IO.Directory.CreateDirectory(path);

        // Lucene takes a folder that nobody may write to for one that somebody else is writing to.
        File.Create(Path.Combine(path, $"{Guid.NewGuid():N}.probe"), 1, FileOptions.DeleteOnClose).Dispose();
        using var files = FSDirectory.Open(path);
        IndexUpdate.Run(files, source, IsToBeMadeAnew(files, log), log.Progress);
    }

    private static SearchIndex InMemory(string path, IndexSource source, Bridge? bridge, IndexLog log, string fault)
    {
        log.Warn($"{path}: {fault.TrimEnd('.')}; the index is made in memory. Give the program room and the right to write there, or name another folder with Search:Index.");
        return SearchIndex.InMemory(source, bridge, log.Progress);
    }

    // Null where the folder has no index of this source.
    private static SearchIndex? TryOpen(string path, IndexSource source, Bridge? bridge, IndexLog log)
    {
        try
        {
            if (!System.IO.Directory.Exists(path))
            {
                return null;
            }

            var files = FSDirectory.Open(path);
            return Proved(files) == new IndexIdentity(source.Revision, IndexIdentity.CurrentAnalysis)
                ? SearchIndex.Open(SizeBytes(path) <= SmallIndexBytes ? new RAMDirectory(files, IOContext.READ_ONCE) : files, source, bridge)
                : null;
        }
        catch (IOException)
        {
            // Who makes it anew says why; a writer may also have taken the files away meanwhile.
            return null;
        }
        catch (UnauthorizedAccessException fault)
        {
            log.Warn($"{path}: {fault.Message.TrimEnd('.')}. Give the program the right to read there.");
            return null;
        }
    }

    private static bool IsToBeMadeAnew(FSDirectory files, IndexLog log)
    {
        try
        {
            var identity = Proved(files);
            if (identity is not null && identity.Analysis != IndexIdentity.CurrentAnalysis)
            {
                log.Warn($"{files.Directory.FullName}: the index is of another build, expected this one's; it is built anew.");
            }

            return identity?.Analysis != IndexIdentity.CurrentAnalysis;
        }
        catch (IOException fault)
        {
            // What cannot be read is in the way of the writer too.
            log.Warn($"{files.Directory.FullName}: the index is damaged ({fault.Message.TrimEnd('.')}); it is built anew.");
            foreach (var file in files.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME))
            {
                files.DeleteFile(file);
            }

            return true;
        }
    }

    /// <summary>What the last commit says of itself, once its files are what was written; null where there is none of the archive's.</summary>
    /// <exception cref="IOException">They are not.</exception>
    private static IndexIdentity? Proved(Lucene.Net.Store.Directory files)
    {
        if (!DirectoryReader.IndexExists(files))
        {
            return null;
        }

        var commit = new SegmentInfos();
        commit.Read(files);
        var names = commit.GetFiles(files, includeSegmentsFile: false).ToList();
        var isSmall = names.Sum(files.FileLength) <= SmallIndexBytes;

        // Lists of deleted documents bear no checksum.
        foreach (var name in names.Where(name => !name.EndsWith(".del", StringComparison.Ordinal) && (isSmall || files.FileLength(name) <= SmallFileBytes)))
        {
            using var input = files.OpenInput(name, IOContext.READ_ONCE);
            CodecUtil.ChecksumEntireFile(input);
        }

        return IndexIdentity.From(commit.UserData);
    }
}

/// <summary>What is told while an index is opened or made.</summary>
/// <param name="Warn">Receives lines for the operator.</param>
/// <param name="Progress">Receives the share of making it that is done, from 0 to 1; nothing where nothing is made.</param>
public sealed record IndexLog(Action<string> Warn, IProgress<double>? Progress = null)
{
    /// <summary>How long to wait for another process that writes the same index.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(30);
}
