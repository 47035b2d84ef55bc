using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>
/// A work or a part of it as EPUB 3.2 (https://www.w3.org/publishing/epub32/), in the reading layer; the same bytes whenever it is made.
/// </summary>
public static class EpubBook
{
    public const string MediaType = "application/epub+zip";
    public const string Extension = ".epub";

    private const string Folder = "EPUB/";

    private const string Container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """;

    /// <param name="excerpt">Null for the whole work.</param>
    /// <param name="face">Reads one of the site's faces by its path.</param>
    /// <param name="explanations">Null leaves the reasons of emendations as they were written.</param>
    public static byte[] Of(Edition edition, Excerpt? excerpt, Uri publicOrigin, Func<string, byte[]> face, Explanations? explanations = null)
    {
        var (work, part) = (edition.Work, new EpubPart(edition, excerpt));
        var held = ExcerptChapters.Of(edition, excerpt);
        var notes = WorkNotes.Of(edition, held);
        var chapters = held.Select(chapter => new EpubChapter(edition, chapter, notes, explanations)).ToList();
        List<(string Name, string MediaType, byte[] Bytes)> files =
        [
            Text(EpubCover.FileName, EpubCover.Write(part)),
            Text(EpubTitlePage.FileName, EpubTitlePage.Write(part, PassageUrls.Absolute(publicOrigin, PassageUrls.MachineForm(edition, excerpt?.Range, "")))),
            .. chapters.Select(chapter => Text(chapter.FileName, chapter.Write())),
        ];
        if (EpubNavigation.HasEmendations(chapters))
        {
            files.Add(Text(EpubEmendations.FileName, EpubEmendations.Write(work.Language, chapters)));
        }

        files.Insert(2, Text(EpubNavigation.FileName, EpubNavigation.Write(part, chapters)));
        var spine = files.Select(file => file.Name).ToList();
        files.Add((EpubCover.ImageName, EpubCover.ImageType, Encoding.UTF8.GetBytes(EpubCover.Draw(part))));
        files.Add((Xhtml.Stylesheet, "text/css", Encoding.UTF8.GetBytes(EpubStyle.For(work.Language))));
        files.AddRange(PassageUrls.BookFaces(work.Language).Select(path => (EpubStyle.NameOf(path), "font/woff2", face(path))));

        var package = EpubPackage.Write(
            part, [.. files.Select(file => (file.Name, file.MediaType))], spine, chapters.Any(chapter => chapter.Pages.Any()));
        using var bytes = new MemoryStream();
        ZipFile.Write(bytes,
        [
            new ZippedFile("mimetype", Encoding.ASCII.GetBytes(MediaType), IsStored: true), // First and as it is: OCF 3.2, section 4.3.
            new ZippedFile("META-INF/container.xml", Encoding.UTF8.GetBytes(Container.ReplaceLineEndings("\n"))),
            new ZippedFile(Folder + EpubPackage.FileName, Encoding.UTF8.GetBytes(package)),
            .. files.Select(file => new ZippedFile(Folder + file.Name, file.Bytes, IsStored: file.MediaType == "font/woff2")),
        ]);
        return bytes.ToArray();
    }

    private static (string Name, string MediaType, byte[] Bytes) Text(string name, string xhtml) =>
        (name, "application/xhtml+xml", Encoding.UTF8.GetBytes(xhtml));
}
