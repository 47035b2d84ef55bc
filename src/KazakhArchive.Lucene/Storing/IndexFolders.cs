using System.Text.Json;
using KazakhArchive.Texts.Search;

namespace KazakhArchive.Lucene.Storing;

/// <summary>
/// The folder that holds indexes, each in a folder of its own. An index is written beside the others under another name and takes its
/// own in one step when it is whole, so that what bears the name of an index is one.
/// </summary>
internal sealed class IndexFolders(string root)
{
    private const string Manifest = "index.json";

    public string PathOf(IndexName name) => Path.Combine(root, name.ToString());

    /// <summary>Null where there is no such index, or something else of its name.</summary>
    public FolderClaim? TryClaim(IndexName name)
    {
        var folder = PathOf(name);
        var claim = FolderClaim.TryShare(folder);
        if (claim is not null && IsOf(folder, name))
        {
            return claim;
        }

        claim?.Dispose();
        return null;
    }

    /// <summary>Builds the index, beside whatever is there, and gives it its name.</summary>
    public void Build(IndexName name, IReadOnlyList<IndexedPassage> passages, IProgress<double>? progress)
    {
        var half = Directory.CreateDirectory($"{PathOf(name)}.half-{Guid.NewGuid():N}").FullName;
        using (FolderClaim.OfNew(half))
        {
            IndexBuilder.Build(half, passages, progress);
            File.WriteAllText(Path.Combine(half, Manifest), ManifestOf(name));
        }

        // What has the name and was not opened is no index of it; but another process may have finished in the meantime.
        using (var other = TryClaim(name))
        {
            if (other is not null)
            {
                Remove(half);
                return;
            }
        }

        Remove(PathOf(name));
        Directory.Move(half, PathOf(name));
    }

    /// <summary>Removes an index that cannot be opened, unless somebody uses it all the same.</summary>
    public void Discard(IndexName name) => Remove(PathOf(name));

    /// <summary>Removes the indexes that are older than this one and that nobody uses; a newer one waits for its readers.</summary>
    /// <returns>Whether none is left.</returns>
    public bool RemoveOlder(IndexName name)
    {
        var isNoneLeft = true;
        var made = TimeOf(PathOf(name));
        foreach (var folder in Directory.EnumerateDirectories(root).Where(folder => IndexName.IsOfIndex(Path.GetFileName(folder))).ToList())
        {
            if (TimeOf(folder) < made)
            {
                isNoneLeft &= Remove(folder);
            }
        }

        return isNoneLeft;
    }

    // One that is being built has no manifest yet.
    private static DateTime TimeOf(string folder) => File.Exists(Path.Combine(folder, Manifest))
        ? File.GetLastWriteTimeUtc(Path.Combine(folder, Manifest))
        : Directory.GetLastWriteTimeUtc(folder);

    /// <returns>False where somebody uses it.</returns>
    private static bool Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return true;
        }

        // Out of the way in one step: whoever opens a folder by its name finds it whole or not at all.
        var old = $"{folder.Split(".half-")[0].Split(".old-")[0]}.old-{Guid.NewGuid():N}";
        using (var alone = FolderClaim.TryAlone(folder))
        {
            if (alone is null && FolderClaim.IsKnown(folder))
            {
                return false;
            }

            Directory.Move(folder, old);
        }

        Directory.Delete(old, recursive: true);
        return true;
    }

    private static bool IsOf(string folder, IndexName name)
    {
        var manifest = Path.Combine(folder, Manifest);
        return File.Exists(manifest) && string.Equals(File.ReadAllText(manifest), ManifestOf(name), StringComparison.Ordinal);
    }

    private static string ManifestOf(IndexName name) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["format"] = IndexFormat.Version,
        ["revision"] = name.Revision.Value,
        ["analysis"] = name.Analysis,
    });
}
