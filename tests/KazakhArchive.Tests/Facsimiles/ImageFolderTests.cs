using KazakhArchive.Facsimiles;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Facsimiles;

public sealed class ImageFolderTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();

    private WorkFolder Folder => corpus.Work();

    public ImageFolderTests() => Directory.CreateDirectory(Folder.PagesPath);

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void ImagesAreListedByTheirNumbers()
    {
        Put("10.jpg", ScannedPages.Jpeg());
        Put("9.jpg", ScannedPages.Jpeg());
        Put(".hidden", [1]);

        Assert.Equal(["9.jpg", "10.jpg"], List().Select(image => image.Name));
        Assert.Equal((600, 900), (List()[0].WidthPixels, List()[0].HeightPixels));
    }

    [Fact]
    public void TableComesBackAsItWasWritten()
    {
        Put("1.jpg", ScannedPages.Jpeg());
        var images = List();

        Assert.Equal(images, ImageTable.Read("images.tsv", ImageTable.Write(images), []));
    }

    [Theory]
    [InlineData("1.jpg", "no image at all", "W620")]
    [InlineData("notes.txt", "notes", "W622")]
    [InlineData("1.tif", "II*", "W622")]
    public void WhatIsNoImageIsTold(string name, string content, string code)
    {
        Put(name, System.Text.Encoding.UTF8.GetBytes(content));

        Assert.Empty(List(code));
    }

    [Fact]
    public void ImageThatIsTooLongIsTold()
    {
        using (var file = File.Create(Folder.PageImage("1.jpg").Path))
        {
            file.SetLength(ImageFile.MostBytes + 1);
        }

        Assert.Empty(List("W621"));
    }

    [Fact]
    public void LinkIsNotFollowed()
    {
        var elsewhere = Path.Combine(corpus.Path, "elsewhere.jpg");
        File.WriteAllBytes(elsewhere, ScannedPages.Jpeg());
        File.CreateSymbolicLink(Folder.PageImage("1.jpg").Path, elsewhere);

        Assert.Empty(List("E614"));
    }

    [Fact]
    public void FolderThatIsALinkIsRefused()
    {
        Directory.Delete(Folder.PagesPath);
        Directory.CreateDirectory(Path.Combine(corpus.Path, "elsewhere"));
        Directory.CreateSymbolicLink(Folder.PagesPath, Path.Combine(corpus.Path, "elsewhere"));
        var findings = new FindingList();

        Assert.Empty(List());
        Assert.False(OwnFolders.Check(Folder, findings));
        Assert.Contains("safar/pages: E614", Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../1.jpg\t600\t900\t5000")]
    [InlineData("1.jpg\t600\t-900\t5000")]
    [InlineData("1.jpg\t60000\t60000\t5000")]
    [InlineData("1.jpg\t600\t900\t999999999")]
    public void RowThatNobodyWroteIsAnError(string cells)
    {
        var findings = new FindingList();

        Assert.Empty(ImageTable.Read("images.tsv", $"image\twidth\theight\tbytes\tsha256\n{cells}\t{new string('0', 64)}\n", findings));
        Assert.Equal("E623", Assert.Single(findings).Code.Id);
    }

    private void Put(string name, byte[] bytes) => File.WriteAllBytes(Folder.PageImage(name).Path, bytes);

    /// <param name="code">That of the one finding; null for none.</param>
    private IReadOnlyList<PageImage> List(string? code = null)
    {
        var findings = new FindingList();
        var images = ImageFolder.List(Folder, findings);
        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code.Id));
        return images;
    }
}
