using System.Text;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Importer.Extracting;

/// <summary>Names that a TEI file tells by a key become mentions of what the gazetteer has under it.</summary>
public sealed class NamesInFileTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void KeyOfANameLeadsToItsRow()
    {
        var error = Make("<p>قال <persName ref=\"http://www.wikidata.org/entity/Q5\">الملك العادل</persName> كلاما، ثم قال <persName key=\"qasim-khan\">الأمير</persName> و<persName ref=\"#p\">السلطان</persName>.</p>");

        Assert.Equal("", error);
        Assert.Equal(["line\ttext\tname\treason", "2\tالملك العادل\tqasim-khan\tin the file", "2\tالأمير\tqasim-khan\tin the file", "2\tالسلطان\tqasim-khan\tin the file"], File.ReadAllLines(corpus.Work().Mentions.Path));
        Assert.Equal(3, File.ReadAllLines(corpus.Work().TaggedMentions.Path).Count(row => row.EndsWith("\tqasim-khan", StringComparison.Ordinal)));
    }

    /// <summary>A row that says what analysis finds is no row for the editor.</summary>
    [Fact]
    public void NameThatIsFoundAnyhowHasNoRow()
    {
        Assert.Equal("", Make("<p>قال <persName key=\"Q5\">قاسم خان</persName> كلاما.</p>"));
        Assert.False(corpus.Work().Mentions.Exists);
        Assert.Contains("\tqasim-khan", File.ReadAllText(corpus.Work().TaggedMentions.Path), StringComparison.Ordinal);
    }

    /// <summary>The row that would be proposed is there already, and would be refused as another of the same form.</summary>
    [Theory]
    [InlineData("قاسم خان")]
    [InlineData("قاسم  خان")]
    [InlineData("قاسمخان")]
    public void NameWhoseFormTheGazetteerHasIsNotProposedUnderAnotherKey(string name) =>
        Assert.Equal("", Make($"<p>قال <persName key=\"Q99\">{name}</persName> كلاما.</p>"));

    [Fact]
    public void NameThatTheGazetteerLacksIsProposedOnce()
    {
        var error = Make("<p>دخل <placeName key=\"Q77\">سغناق</placeName> ثم خرج من <placeName key=\"Q77\">سغناق</placeName> و<persName>فلان</persName>.</p>");

        Assert.Contains("source.txt:2: W814 the file calls \"سغناق\" a name (Q77) in 2 places, expected its row in the gazetteer, without which nothing mentions it. "
            + "Add to gazetteer/places.tsv, with its id and its forms in the other languages: \tsettlement\t\tسغناق\t\t\t\t\t\t\tQ77\t.", error, StringComparison.Ordinal);
        Assert.Contains(", 1 names, expected", error, StringComparison.Ordinal);
        Assert.False(corpus.Work().Mentions.Exists);
    }

    private string Make(string text)
    {
        Directory.CreateDirectory(Path.Combine(corpus.Path, "gazetteer"));
        File.WriteAllText(Path.Combine(corpus.Path, "gazetteer", "people.tsv"), ScratchCorpus.Table(GazetteerReader.Columns, ["qasim-khan", "person", "قاسم خان", "قاسم خان", "Qasim Khan", "", "", "", "", "", "Q5", ""]));
        var file = Path.Combine(corpus.Path, "book");
        File.WriteAllText(file, $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><standOff><listPerson><person xml:id=\"p\"><idno type=\"wikidata\">https://www.wikidata.org/wiki/Q5</idno></person></listPerson></standOff><text xml:lang=\"ar\"><body><div><head>باب</head>{text}</div></body></text></TEI>", Encoding.UTF8);
        var (_, _, error) = corpus.Run("new", "safar", "--source", file, "--lang", "ar", "--title", "سفر");
        File.Delete(file);
        return error.Replace("book: W127 holds 1 annotations and transcripts beside the text, expected text and structure; these are not kept but in the file itself. Nothing to do.\n", "", StringComparison.Ordinal).Replace("0 errors, 1 warnings.\n", "", StringComparison.Ordinal);
    }
}
