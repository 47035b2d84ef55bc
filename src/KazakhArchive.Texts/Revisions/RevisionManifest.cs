using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Revisions;

/// <summary>
/// Reads and writes <c>revisions/1.tsv</c>, the files of one revision. Their texts are beside it under their digests,
/// so that what did not change between two revisions is kept once.
/// </summary>
public static class RevisionManifest
{
    public static IReadOnlyList<string> Columns { get; } = ["sha256", "file"];

    /// <summary>Every row that cannot be read is a finding (E704).</summary>
    public static IReadOnlyList<FrozenFile> Read(string path, string text, FindingList findings)
    {
        var files = new List<FrozenFile>();
        foreach (var cells in TsvTable.Read(path, text, Columns, findings))
        {
            if (Sha256Digest.IsOne(cells["sha256"]))
            {
                files.Add(new FrozenFile(cells["file"], cells["sha256"]));
            }
            else
            {
                findings.Add(path, cells.LineNumber, FindingCodes.RevisionCorrupt,
                    $"sha256 is {Quoted.Of(cells["sha256"])}, expected 64 lower-case hexadecimal digits", "Restore the file from version control");
            }
        }

        return files;
    }

    /// <summary>In the ordinal order of the file names, so that the same texts give the same bytes and the same digest.</summary>
    public static string Write(IEnumerable<FrozenFile> files) => TsvWriter.Write(Columns, files
        .OrderBy(file => file.FileName, StringComparer.Ordinal)
        .Select(file => (IReadOnlyList<string>)[file.Sha256, file.FileName]));
}

/// <summary>One file of a revision: what it was called, and the digest under which its text is kept.</summary>
public sealed record FrozenFile(string FileName, string Sha256);
