using System.Diagnostics;
using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports.Json;
using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Site.Facsimiles;
using KazakhArchive.Site.Reading;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Exports;

/// <summary>
/// The whole archive in one file: the corpus as it is in its folder, and each work in the forms that are made of it. It is made while
/// it is sent, a work at a time, and is never in memory.
/// </summary>
/// <param name="digest">That of the library.</param>
/// <param name="stamp">What the files bore of which the library was read.</param>
public sealed class ArchiveExport(Library library, CorpusFolder corpus, CorpusDigest digest, CorpusStamp stamp, FacsimileCache facsimiles, IOptions<SiteOptions> options)
{
    public const string MediaType = "application/zip";

    // A request that follows at once gets what was seen.
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private (CorpusStamp Stamp, bool IsAtHand)? seen;
    private long seenAt;

    /// <summary>
    /// Whether the folder holds what the library was read of: what is in the archive belongs together. All files are read only where
    /// their names, lengths or times have changed since the last time.
    /// </summary>
    public bool IsAtHand()
    {
        lock (gate)
        {
            if (seen is { } last && Stopwatch.GetElapsedTime(seenAt) < Glance)
            {
                return last.IsAtHand;
            }

            try
            {
                var now = CorpusStamp.Of(corpus);
                if (seen?.Stamp != now)
                {
                    seen = (now, now == stamp || DigestNow() == digest);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return false;
            }

            seenAt = Stopwatch.GetTimestamp();
            return seen.Value.IsAtHand;
        }
    }

    // Of the works that are served: a faulty one beside them is in no archive.
    private CorpusDigest DigestNow() => CorpusDigest.Of(
        CorpusDigest.OfTables(corpus), library.Works.Select(work => (work.Id.Value, CorpusDigest.Of(corpus.Work(work.Id)))));

    /// <exception cref="InvalidDataException">The folder has been changed meanwhile; what was written has no end, and is no archive.</exception>
    public void Write(Stream into, CancellationToken cancel) => ZipFile.Write(into, Files(cancel));

    private IEnumerable<ZippedFile> Files(CancellationToken cancel)
    {
        yield return new ZippedFile("README.md", Encoding.UTF8.GetBytes(Readme()));
        var tables = Read(CorpusFiles.Tables(corpus));
        foreach (var file in tables)
        {
            yield return InCorpus(file);
        }

        var works = new List<(string Slug, CorpusDigest Digest)>();
        foreach (var work in library.Works)
        {
            var files = Read(CorpusFiles.Of(corpus.Work(work.Id)));
            works.Add((work.Id.Value, CorpusDigest.Of(files)));
            var edition = library.Read(work.Id) ?? throw Changed();
            foreach (var file in files.Select(InCorpus).Concat(Forms(edition)))
            {
                cancel.ThrowIfCancellationRequested();
                yield return file;
            }
        }

        if (CorpusDigest.Of(CorpusDigest.Of(tables), works) != digest)
        {
            throw Changed();
        }
    }

    private IEnumerable<ZippedFile> Forms(Edition edition)
    {
        var (work, origin) = (edition.Work.Id, options.Value.PublicOrigin!);
        yield return new ZippedFile($"texts/{work}{TeiDocument.Extension}", TeiDocument.Of(edition, origin, facsimiles.Of(edition)));
        yield return new ZippedFile($"texts/{work}{JsonExport.Extension}", JsonExport.Of(edition, null, origin));
        foreach (var layer in Enum.GetValues<Layer>())
        {
            var address = PassageUrls.Absolute(origin, PassageUrls.PlainText(edition, null, layer));
            var name = layer == Layer.Reading ? work.ToString() : $"{work}.{PlainText.NameOf(layer)}";
            yield return new ZippedFile($"texts/{name}{ExportForm.PlainText.Extension}", Encoding.UTF8.GetBytes(PlainText.Of(edition, layer, address)));
        }
    }

    private static List<(string Name, byte[] Bytes)> Read(IEnumerable<CorpusFile> files) =>
        [.. files.Select(file => (file.Name, file.ReadBytes([]) ?? throw Changed()))];

    private static ZippedFile InCorpus((string Name, byte[] Bytes) file) =>
        new($"corpus/{file.Name}", file.Bytes, IsStored: file.Name.EndsWith(".gz", StringComparison.Ordinal));

    private static InvalidDataException Changed() => new("The corpus was changed while the archive was sent.");

    private static string Readme()
    {
        using var stream = typeof(ArchiveExport).Assembly.GetManifestResourceStream("Exports/archive.txt")
            ?? throw new FileNotFoundException("The introduction to the archive is not embedded.", "archive.txt");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
