using System.Text;
using KazakhArchive.Site.Exports.Json;
using KazakhArchive.Site.Exports.Tei;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports;

/// <summary>The whole archive in one file: the corpus as it lies in its folder, and each work in the forms that are made of it.</summary>
public static class ArchiveExport
{
    public const string MediaType = "application/zip";

    private static readonly string[] CorpusExtensions = [".md", ".tsv", ".json", ".txt", ".gz"];

    /// <param name="corpusPath">The corpus folder; of it goes in what belongs to the library and to no work.</param>
    public static byte[] Of(Library library, string corpusPath, Uri publicOrigin)
    {
        var zip = new ZipFile();
        zip.Add("README.md", Encoding.UTF8.GetBytes(Readme()));
        var common = Directory.EnumerateFiles(corpusPath).Concat(FilesBelow(Path.Combine(corpusPath, "gazetteer")));
        AddFiles(zip, corpusPath, common);
        foreach (var edition in library.Editions)
        {
            AddFiles(zip, corpusPath, FilesBelow(new WorkFolder(edition.Work.Id, corpusPath).Path));
            AddForms(zip, edition, publicOrigin);
        }

        return zip.ToBytes();
    }

    private static void AddForms(ZipFile zip, Edition edition, Uri publicOrigin)
    {
        var work = edition.Work.Id;
        zip.Add($"texts/{work}{TeiDocument.Extension}", TeiDocument.Of(edition, publicOrigin));
        zip.Add($"texts/{work}{JsonExport.Extension}", JsonExport.Of(edition, null, publicOrigin));
        foreach (var layer in Enum.GetValues<Layer>())
        {
            var address = PassageUrls.Absolute(publicOrigin, PassageUrls.PlainText(edition, null, layer));
            var name = layer == Layer.Reading ? work.ToString() : $"{work}.{PlainText.NameOf(layer)}";
            zip.Add($"texts/{name}{ExportForm.PlainText.Extension}", Encoding.UTF8.GetBytes(PlainText.Of(edition, layer, address)));
        }
    }

    private static void AddFiles(ZipFile zip, string corpusPath, IEnumerable<string> paths)
    {
        foreach (var (name, path) in paths
            .Select(path => (Name: Path.GetRelativePath(corpusPath, path).Replace('\\', '/'), Path: path))
            .Where(file => CorpusExtensions.Contains(Path.GetExtension(file.Name)) && !file.Name.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            zip.Add($"corpus/{name}", File.ReadAllBytes(path), isStored: name.EndsWith(".gz", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    private static string Readme()
    {
        using var stream = typeof(ArchiveExport).Assembly.GetManifestResourceStream("Exports/archive.txt")
            ?? throw new FileNotFoundException("The introduction to the archive is not embedded.", "archive.txt");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
