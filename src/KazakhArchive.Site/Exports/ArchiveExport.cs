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

    /// <param name="files">The files of which the library was read.</param>
    public static byte[] Of(Library library, IReadOnlyList<(string Name, byte[] Bytes)> files, Uri publicOrigin)
    {
        var zip = new ZipFile();
        zip.Add("README.md", Encoding.UTF8.GetBytes(Readme()));
        foreach (var (name, bytes) in files)
        {
            zip.Add($"corpus/{name}", bytes, isStored: name.EndsWith(".gz", StringComparison.Ordinal));
        }

        foreach (var edition in library.ReadAll())
        {
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

    private static string Readme()
    {
        using var stream = typeof(ArchiveExport).Assembly.GetManifestResourceStream("Exports/archive.txt")
            ?? throw new FileNotFoundException("The introduction to the archive is not embedded.", "archive.txt");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
