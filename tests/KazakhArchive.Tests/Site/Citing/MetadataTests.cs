using KazakhArchive.Site.Citing;

namespace KazakhArchive.Tests.Site.Citing;

/// <summary>As Zotero's Embedded Metadata translator reads a page: Highwire's elements first, then what RDF knows of Dublin Core and Open Graph.</summary>
public class MetadataTests
{
    public static TheoryData<string> Parts => [.. TinyCitations.References.Where(reference => reference.Length > 0)];

    [Fact]
    public void BookHasItsTitlesItsAuthorAndNoAbbreviation()
    {
        var all = Metadata.Of(TinyCitations.Of(TinyCitations.Arabic, "")).ToLookup(element => element.Name, element => element.Content);

        Assert.Equal("ألف باء كازاخستان [The ABC of Kazakhstan]", Assert.Single(all["citation_title"]));
        Assert.Equal("Abdelhamid, Amr", Assert.Single(all["citation_author"]));
        Assert.Empty(all["citation_inbook_title"]);
        Assert.Empty(all["DCTERMS.alternative"]); // It would become the abbreviation of a journal.
        Assert.StartsWith("http://rightsstatements.org/", Assert.Single(all["DC.rights"]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void PartOfABookIsASectionOfIt(string reference)
    {
        var all = Metadata.Of(TinyCitations.Of(TinyCitations.Arabic, reference)).ToLookup(element => element.Name, element => element.Content);

        Assert.Equal("ألف باء كازاخستان [The ABC of Kazakhstan]", Assert.Single(all["citation_inbook_title"]));
        Assert.Equal("تمهيد [Introduction]", Assert.Single(all["citation_title"]));
    }

    // Once Zotero made 20-20 of page 20.
    [Fact]
    public void OnePageIsNoRangeOfPages()
    {
        var all = Metadata.Of(TinyCitations.Of(TinyCitations.Arabic, "p3")).ToLookup(element => element.Name, element => element.Content);

        Assert.Equal("3", Assert.Single(all["citation_firstpage"]));
        Assert.Empty(all["citation_lastpage"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.1")]
    public void WebArticleIsAWebPageWhateverPartOfIt(string reference)
    {
        var all = Metadata.Of(TinyCitations.Of(TinyCitations.Urdu, reference)).ToLookup(element => element.Name, element => element.Content);

        Assert.Equal("webpage", Assert.Single(all["DC.type"]));
        Assert.Empty(all["citation_inbook_title"]); // It would make a section of a book of it.
        Assert.Empty(all["citation_author"]);
        Assert.Equal("[قازق خانیتیں] [The Kazakh Khanates]", Assert.Single(all["citation_title"]));
    }
}
