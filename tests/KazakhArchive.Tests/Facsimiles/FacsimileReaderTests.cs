using System.Text;
using KazakhArchive.Facsimiles;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Facsimiles;

public sealed class FacsimileReaderTests
{
    // Where a file numbers its passages the table has a column more.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LinesHaveTheirImagesInTablesWithAndWithoutReferences(bool hasReferences)
    {
        using var corpus = new ScratchCorpus();
        var folder = corpus.Add(Encoding.UTF8.GetBytes("خان آیا۔\n"));
        var columns = hasReferences ? StructureColumns.WithReference : StructureColumns.All;
        File.WriteAllText(folder.Structure.Path, TsvWriter.Write(columns, [[.. columns.Select(column => column switch { "line" => "1", "zone" => "1.jpg 1,2 30,40", "reference" => "7", _ => "" })]]));
        var findings = new FindingList();

        var facsimile = FacsimileReader.Read(folder, [new PageImage(1, "1.jpg", 100, 200, 1, new string('0', 64))], findings);

        Assert.Empty(findings);
        Assert.Equal("1.jpg", facsimile!.On(1)!.Image.Name);
    }
}
