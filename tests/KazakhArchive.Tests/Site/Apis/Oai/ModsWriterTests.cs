using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Apis.Oai;

/// <summary>Catalogues of libraries refuse a record that is not as their schema has it.</summary>
public sealed class ModsWriterTests(SiteHost site, ArchiveHost archive) : IClassFixture<SiteHost>, IClassFixture<ArchiveHost>
{
    private const string Mods = "http://www.loc.gov/mods/v3";

    // The whole of it is a part of the standard of XML, which no schema of ours has to hold.
    private const string LanguageAttribute =
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"http://www.w3.org/XML/1998/namespace\"><xs:attribute name=\"lang\" type=\"xs:language\"/></xs:schema>";

    [Fact]
    public async Task RecordsAreAsTheSchemaHasThem()
    {
        var records = Records(await site.Reader().GetStringAsync("/oai?verb=ListRecords&metadataPrefix=mods"))
            .Concat(Records(await archive.Reader().GetStringAsync("/oai?verb=ListRecords&metadataPrefix=mods"))).ToList();

        Assert.Equal(ArchiveCorpus.Library.Works.Count + 2, records.Count);
        Breaches.AreNone(records.SelectMany(Faults));
    }

    [Theory]
    [InlineData("digitalOrigin", "scanned")]
    [InlineData("title", "")]
    public async Task SchemaRefusesWhatMadeNoSense(string name, string value)
    {
        var record = Records(await site.Reader().GetStringAsync("/oai?verb=ListRecords&metadataPrefix=mods"))[0];
        record.Descendants(XName.Get(name, Mods)).First().Value = value;

        Assert.NotEmpty(Faults(record));
    }

    private static List<XElement> Records(string answer) => [.. XDocument.Parse(answer).Descendants(XName.Get("mods", Mods))];

    private static List<string> Faults(XElement record)
    {
        var schemas = new XmlSchemaSet();
        using var language = XmlReader.Create(new StringReader(LanguageAttribute));
        schemas.Add(null, language);
        schemas.Add(Mods, Repository.PathOf("tests", "KazakhArchive.Tests", "Site", "Apis", "Oai", "mods.xsd"));
        List<string> faults = [];
        new XDocument(record).Validate(schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }
}
