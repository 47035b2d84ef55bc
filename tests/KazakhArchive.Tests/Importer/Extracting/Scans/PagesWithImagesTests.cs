using System.IO.Compression;
using KazakhArchive.Facsimiles;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Tests.Importer.Extracting.Scans;

public sealed class PagesWithImagesTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();
    private readonly string given = Directory.CreateTempSubdirectory("pages").FullName;

    public void Dispose()
    {
        corpus.Dispose();
        Directory.Delete(given, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FolderAndArchiveGiveTextAndImages(bool isPacked)
    {
        ScannedPages.Write(given);
        var source = given;
        if (isPacked)
        {
            source = Path.Combine(corpus.Path, "export.zip");
            File.WriteAllBytes(source, ScannedPages.Zipped(given));
        }

        var (exitCode, _, error) = New(source);

        Assert.Equal((0, ""), (exitCode, string.Join('\n', error.Split('\n').Where(line => line.Contains(": E", StringComparison.Ordinal) || line.Contains(": W6", StringComparison.Ordinal)))));
        var folder = corpus.Work("makhtut");
        Assert.Equal(["page%201.jpg", "page%202.jpg"], Directory.GetFiles(folder.PagesPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(ScannedPages.Jpeg(2), File.ReadAllBytes(folder.PageImage("page%202.jpg").Path));
        Assert.True(new FileInfo(Path.Combine(folder.Path, "source.zip")).Length < 4_000, "The source holds the images too.");

        var facsimile = FacsimileReader.Read(folder, [])!;
        Assert.Empty(facsimile.Missing);
        Assert.Equal(7, facsimile.Lines.Count);
        Assert.Equal("page%202.jpg", facsimile.ImageOf(PassageId.OfPrintedPage("13"))!.Name);
        Assert.Equal(2, facsimile.Within([facsimile.LinesOf(PassageId.OfPrintedPage("13"))!.Value]).Count(line => ScannedPages.Lines[1].Contains(line.Text)));

        var (checkCode, output, faults) = corpus.Run("check", "makhtut");
        Assert.True(checkCode == 0 && !faults.Contains("W6", StringComparison.Ordinal), output + faults);
        Assert.Contains("1 there already", NewFrom(source), StringComparison.Ordinal);
    }

    [Fact]
    public void ImagesThatComeLaterAreListedByExtract()
    {
        ScannedPages.Write(given);
        foreach (var image in Directory.GetFiles(given, "*.jpg"))
        {
            File.Delete(image);
        }

        New(given);
        var folder = corpus.Work("makhtut");
        Assert.False(folder.Images.Exists);
        Assert.Null(FacsimileReader.Read(folder, []));
        Directory.CreateDirectory(folder.PagesPath);
        File.WriteAllBytes(folder.PageImage("page%202.jpg").Path, ScannedPages.Jpeg(2));

        Assert.Contains("W624", corpus.Run("check").Error, StringComparison.Ordinal);
        var (exitCode, _, error) = corpus.Run("extract");
        Assert.Equal(0, exitCode);
        Assert.Contains("W619 lines name 1 images that works/makhtut/pages does not hold, such as \"page%201.tif\"", error, StringComparison.Ordinal);
        Assert.DoesNotContain("W624", corpus.Run("check").Error, StringComparison.Ordinal);

        File.Delete(folder.PageImage("page%202.jpg").Path);
        Assert.Contains("W624", corpus.Run("check").Error, StringComparison.Ordinal);
        corpus.Run("extract");
        Assert.DoesNotContain("W624", corpus.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ImageThatCannotBeShownStaysBehindWithAFinding()
    {
        ScannedPages.Write(given, "p{0}.jpg");
        File.WriteAllText(Path.Combine(given, "p1.jpg"), "no image");
        File.WriteAllText(Path.Combine(given, "p3.tif"), "II*");

        var (exitCode, _, error) = New(given);

        Assert.Equal(0, exitCode);
        Assert.Contains("W620", error, StringComparison.Ordinal);
        Assert.Contains("W622", error, StringComparison.Ordinal);
        Assert.Equal(["p2.jpg"], Directory.GetFiles(corpus.Work("makhtut").PagesPath).Select(path => Path.GetFileName(path)));
    }

    /// <summary>The image is there in another size than that from which the lines were read: shown beside it, they would stand nowhere.</summary>
    [Fact]
    public void LinesOutsideTheirImageAreTold()
    {
        ScannedPages.Write(given, "p{0}.jpg");
        File.WriteAllBytes(Path.Combine(given, "p1.jpg"), ScannedPages.Draw(ScannedPages.Width / 4, ScannedPages.Height / 4, 1, SkiaSharp.SKEncodedImageFormat.Jpeg));

        New(given);
        var (_, _, error) = corpus.Run("check");

        var told = Assert.Single(error.Split('\n'), line => line.Contains(" W625 ", StringComparison.Ordinal));
        Assert.StartsWith("works/makhtut/structure.tsv: W625 ", told, StringComparison.Ordinal);
        Assert.Contains("stand outside the image \"p1.jpg\" of 150 × 225 pixels", told, StringComparison.Ordinal);
    }

    [Fact]
    public void NoNameLeadsOutOfTheFolder()
    {
        var archive = Path.Combine(corpus.Path, "export.zip");
        ScannedPages.Write(given);
        File.WriteAllBytes(archive, ScannedPages.Zipped(given));
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Update))
        {
            using var stream = zip.CreateEntry("../../../leads-out.jpg").Open();
            stream.Write(ScannedPages.Jpeg());
        }

        New(archive);

        Assert.All(Directory.GetFiles(corpus.Path, "leads-out.jpg", SearchOption.AllDirectories), path => Assert.StartsWith(corpus.Work("makhtut").PagesPath, path, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(corpus.Path, "..", "leads-out.jpg")));
    }

    [Fact]
    public void FolderWithoutPagesIsRefused()
    {
        File.WriteAllBytes(Path.Combine(given, "1.jpg"), ScannedPages.Jpeg());
        var (exitCode, _, error) = New(given);

        Assert.Equal(1, exitCode);
        Assert.Contains("E104 is a folder", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(corpus.Work("makhtut").Path));
    }

    private (int ExitCode, string Output, string Error) New(string source) => corpus.Run("new", "makhtut", "--source", source, "--lang", "ar", "--title", "كتاب السفر");

    private string NewFrom(string source)
    {
        var table = Path.Combine(corpus.Path, "books.tsv");
        File.WriteAllText(table, $"id\tfile\tlanguage\ttitle\nmakhtut\t{source}\tar\tكتاب السفر\n");
        return corpus.Run("new", "--from", table).Output;
    }
}
