using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Publishing;

/// <summary>The files of a work as they would be published now.</summary>
/// <param name="Texts">The bytes of each file under their digest; files with the same bytes share one.</param>
/// <param name="Manifest">The list of the files.</param>
public sealed record RevisionDraft(IReadOnlyDictionary<string, byte[]> Texts, string Manifest)
{
    public string Sha256 { get; } = Sha256Digest.Of(Manifest);

    /// <summary>Chapters and references, byte for byte as they are there.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static RevisionDraft Of(WorkFolder folder)
    {
        var files = folder.ChapterFileNames().Select(folder.Chapter).Append(folder.Passages)
            .Select(file => (Name: Path.GetFileName(file.Path), Bytes: Read(file)))
            .Select(file => (file.Name, file.Bytes, Sha256: Sha256Digest.Of(file.Bytes)))
            .ToList();
        return new RevisionDraft(
            files.DistinctBy(file => file.Sha256).ToDictionary(file => file.Sha256, file => file.Bytes, StringComparer.Ordinal),
            RevisionManifest.Write(files.Select(file => new FrozenFile(file.Name, file.Sha256))));
    }

    private static byte[] Read(CorpusFile file)
    {
        var findings = new FindingList();
        return file.ReadBytes(findings) ?? throw new IOException(findings[0].ToString());
    }
}
