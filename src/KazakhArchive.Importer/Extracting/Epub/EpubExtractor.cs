using KazakhArchive.Importer.Extracting.Html;

namespace KazakhArchive.Importer.Extracting.Epub;

/// <summary>EPUB 2 and 3: the documents of the spine in their order, divided as their headings and the book's contents say.</summary>
internal static class EpubExtractor
{
    private const string MimeType = "application/epub+zip";

    /// <summary>Whether an archive says that it is one.</summary>
    public static bool Is(PackedBook archive) =>
        archive.Has(EpubPackage.Container) || (archive.Has("mimetype") && archive.ReadText("mimetype")?.Trim() == MimeType);

    /// <exception cref="InvalidDataException">The archive is broken, encrypted or no EPUB, or a document nests too deeply.</exception>
    /// <exception cref="System.Xml.XmlException">The package or the contents are no XML.</exception>
    public static Extraction Extract(byte[] bytes)
    {
        using var archive = new PackedBook(bytes);
        var package = EpubPackage.Read(archive);
        EpubEncryption.Refuse(archive, package.Spine);
        var head = EpubMetadata.Read(package.Xml);
        var contents = EpubContents.Read(archive, package);
        var files = new List<HtmlFile>();
        var sheets = new EpubStyles(archive);
        foreach (var name in package.Spine)
        {
            var text = archive.ReadText(name) ?? throw new InvalidDataException($"the document {name} of the spine is not in the archive");
            var file = new HtmlFile(name, HtmlDocuments.Parse(text));
            files.Add(file with { Styles = sheets.Of(file) });
        }

        var writer = new ExtractionWriter { TellsHeadings = true };
        writer.LeaveOut("documents that the spine names a second time", package.Repeated);
        writer.LeaveOut("documents that the spine does not name", package.Unread);
        writer.LeaveOut("images and others that the spine names", package.Others);
        new HtmlBook(files, head.Language) { Contents = contents.Entries, Pages = contents.Pages, TitlePages = contents.TitlePages }.Write(writer);
        return writer.Finish(head);
    }
}
