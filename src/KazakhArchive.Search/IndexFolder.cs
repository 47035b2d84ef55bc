using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Bridging;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace KazakhArchive.Search;

/// <summary>
/// The folder of an index on disk. It can always be made again: one that is missing, damaged or from another analysis is rebuilt, one of
/// another state of the archive is brought to this one, and where nothing can be written the index is in memory.
/// </summary>
public static class IndexFolder
{
    private const string IsBusy = "another process is writing this index";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Where the index of a corpus lies unless told otherwise: it can be built again, so in the user's place for such things.</summary>
    /// <param name="corpus">The corpus folder.</param>
    public static string DefaultFor(string corpus)
    {
        // A user without a home directory, as in a container, has none.
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var name = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Path.GetFullPath(corpus))))[..16];
        return Path.Combine(local.Length > 0 ? local : Path.GetTempPath(), "kazakh-archive", "index", name);
    }

    /// <summary>Opens the index of the source; makes it, or brings it up to date, where that is to be done first.</summary>
    /// <param name="bridge">From the words of one language to those of the others, asked for by the first search; null for none.</param>
    public static SearchIndex Open(string path, IndexSource source, Lazy<Bridge>? bridge, IndexLog log)
    {
        var isWaiting = false;
        for (var end = DateTime.UtcNow + log.Patience; ; Thread.Sleep(Pause))
        {
            if (TryOpen(path, source, bridge) is SearchIndex index)
            {
                return index;
            }

            try
            {
                // Held until it is open, so that nobody brings it to another state in between.
                using var held = FolderLock.TryTake(path);
                if (held is not null)
                {
                    Write(path, source, log);
                    return TryOpen(path, source, bridge, IndexDifference.HasNoneButFaults)
                        ?? (Repair(path, source, log) ? TryOpen(path, source, bridge, IndexDifference.HasNoneButFaults) : null)
                        ?? throw new IOException("The index was written and cannot be read.");
                }
            }
            catch (IOException fault)
            {
                return ReadOnly(path, source, bridge, log, fault.Message);
            }
            catch (UnauthorizedAccessException fault)
            {
                return ReadOnly(path, source, bridge, log, fault.Message);
            }

            if (DateTime.UtcNow >= end)
            {
                return ReadOnly(path, source, bridge, log, IsBusy);
            }

            if (!isWaiting)
            {
                log.Warn($"{path}: {IsBusy}, expected none; waiting for it to end.");
                isWaiting = true;
            }
        }
    }

    /// <summary>Brings the index to the state of the source.</summary>
    /// <returns>False where it is there already.</returns>
    /// <exception cref="IOException">It cannot be written, or another process is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static bool Update(string path, IndexSource source, IndexLog log)
    {
        if (TryOpen(path, source, null) is not null && !DiscardIfDamaged(path, log))
        {
            return false;
        }

        using var held = FolderLock.TryTake(path) ?? throw new IOException(IsBusy);
        var isWritten = Write(path, source, log);
        return (TryOpen(path, source, null, IndexDifference.HasNoneButFaults) is null && Repair(path, source, log)) || isWritten;
    }

    /// <summary>
    /// Proves every byte of the index, which of a large one takes too long for a start, and takes away what is not what was written: readers of it go on
    /// until the index is opened again, which makes it anew.
    /// </summary>
    /// <returns>Whether something is gone.</returns>
    public static bool DiscardIfDamaged(string path, IndexLog log)
    {
        if (!System.IO.Directory.Exists(path) || ProvedCommit.FaultIn(new SimpleFSDirectory(new DirectoryInfo(path))) is not var (_, fault))
        {
            return false;
        }

        try
        {
            // Of files that a writer was taking away nothing is missing once it has ended.
            using var held = FolderLock.TryTake(path);
            using var files = FSDirectory.Open(new DirectoryInfo(path), NoLockFactory.GetNoLockFactory());
            if (held is null || ProvedCommit.FaultIn(files) is not var (file, proved))
            {
                return false;
            }

            if (file is null)
            {
                Discard(files, path, proved, log);
                return true;
            }

            // The commit says what was published once, which the next index is to know.
            files.DeleteFile(file);
            log.Warn($"{path}: {file} is not what was written ({proved.TrimEnd('.')}); it is deleted.");
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            log.Warn($"{path}: the index is damaged ({fault.TrimEnd('.')}), expected what was written, and cannot be made anew here. Run importer index on it where the folder can be written.");
            return false;
        }
    }

    /// <summary>How many bytes its files take.</summary>
    public static long SizeBytes(string path) => new DirectoryInfo(path).EnumerateFiles().Sum(file => file.Length);

    /// <param name="path">Held by this process, so that Lucene needs no lock.</param>
    private static bool Write(string path, IndexSource source, IndexLog log)
    {
        using var files = FSDirectory.Open(new DirectoryInfo(path), NoLockFactory.GetNoLockFactory());
        var published = IndexUpdate.PublishedIn(files) ?? "";
        var isNew = Kept(files, path, log)?.Glossary != source.Glossary;
        try
        {
            return IndexUpdate.Run(files, source, isNew, log, publishedBefore: published);
        }
        catch (Exception) when (!isNew)
        {
            if (Repair(path, source, log))
            {
                return true;
            }

            throw;
        }
    }

    // Of a large index not every byte was proved before, and what a damaged one makes of Lucene and of us may be any exception.
    private static bool Repair(string path, IndexSource source, IndexLog log)
    {
        using var files = FSDirectory.Open(new DirectoryInfo(path), NoLockFactory.GetNoLockFactory());
        if (ProvedCommit.FaultIn(files) is not var (_, fault))
        {
            return false;
        }

        var published = IndexUpdate.PublishedIn(files) ?? "";
        Discard(files, path, fault, log);
        return IndexUpdate.Run(files, source, isNew: true, log, publishedBefore: published);
    }

    /// <summary>Where the folder cannot be written.</summary>
    private static SearchIndex ReadOnly(string path, IndexSource source, Lazy<Bridge>? bridge, IndexLog log, string fault)
    {
        if (TryOpen(path, source, bridge, IndexDifference.HasNoneButFaults) is SearchIndex index)
        {
            return index;
        }

        log.Warn($"{path}: {fault.TrimEnd('.')}; the index is made in memory. Give the program room and the right to write there, or name another folder with Search:Index.");
        return SearchIndex.InMemory(source, bridge, log, TryRead(path)?.Identity?.Published ?? "");
    }

    // Null where the folder has no index of this source.
    private static SearchIndex? TryOpen(string path, IndexSource source, Lazy<Bridge>? bridge, Func<IReadOnlyList<KnownWork>, IndexSource, bool>? isOf = null)
    {
        try
        {
            return TryRead(path) is { } commit && commit.Identity?.Analysis == IndexIdentity.CurrentAnalysis ? SearchIndex.TryOpen(commit.Open(), source, bridge, isOf) : null;
        }
        catch (IOException)
        {
            // A writer has taken the files away meanwhile.
            return null;
        }
        catch (Exception) when (ProvedCommit.FaultIn(new MappedDirectory(path)) is not null)
        {
            return null;
        }
    }

    // Null if the folder has none that can be read; the caller that rebuilds it says why.
    private static ProvedCommit? TryRead(string path)
    {
        try
        {
            return System.IO.Directory.Exists(path) ? ProvedCommit.Read(new MappedDirectory(path)) : null;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What can be updated; null if everything must be rebuilt.</summary>
    private static IndexIdentity? Kept(FSDirectory files, string path, IndexLog log)
    {
        try
        {
            var commit = ProvedCommit.Read(files);
            if (commit is null || commit.Identity?.Analysis == IndexIdentity.CurrentAnalysis)
            {
                return commit?.Identity;
            }

            log.Warn($"{path}: the index is of another build, expected this one's; it is built anew.");
            return null;
        }
        catch (IOException fault)
        {
            Discard(files, path, fault.Message, log);
            return null;
        }
    }

    // What cannot be read is in the way of the writer too.
    private static void Discard(FSDirectory files, string path, string fault, IndexLog log)
    {
        foreach (var file in files.ListAll().Where(IsOfAnIndex))
        {
            files.DeleteFile(file);
        }

        log.Warn($"{path}: the index is damaged ({fault.TrimEnd('.')}); it is built anew.");
    }

    // Whoever names a folder of the corpus or of a home by mistake loses nothing else.
    private static bool IsOfAnIndex(string file) =>
        file.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal) || (file[0] == '_' && IndexFileNames.CODEC_FILE_PATTERN.IsMatch(file));
}
