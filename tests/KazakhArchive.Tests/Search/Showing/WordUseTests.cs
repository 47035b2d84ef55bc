using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Showing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search.Showing;

/// <summary>What the index says of a word is what one counts who reads the four works.</summary>
public sealed class WordUseTests
{
    private const string Treaty = "معاہدہ";

    [Theory]
    [InlineData("قازق", "kazakh-khanates")]
    [InlineData(Treaty, "kazakh-khanates")]
    [InlineData("كازاخستان", "abc-kazakhstan")]
    [InlineData("کے", "kazakh-khanates")]
    public void WordIsCountedWhereItStands(string word, string work)
    {
        var term = SearchForm.OfWords(word);
        var counts = ArchiveCorpus.Library.Editions.ToDictionary(
            edition => edition.Work.Id.Value,
            edition => Indexes.PassagesOf(edition).Where(passage => !passage.Kind.IsEditorial()).SelectMany(passage => SearchForm.Tokens(passage.Text)).Count(token => token.Term == term));

        Assert.Equal(new WordCount(counts[work], counts.Values.Sum(), false), Use(word, work).Count);
        Assert.Equal(new WordCount(0, counts.Values.Sum(), false), Indexes.Archive.UseOf(term, null, null).Count);
    }

    [Fact]
    public void FormsShareTheStemAndNoneIsTheWordItself()
    {
        var forms = Use(Treaty, "kazakh-khanates").Forms;

        Assert.Contains("معاہدے", forms.Select(form => form.Written));
        Assert.DoesNotContain(SearchForm.OfWords(Treaty), forms.Select(form => SearchForm.OfWords(form.Written)));
        Assert.Equal(forms.OrderByDescending(form => form.Count).Select(form => form.Count).Max(), forms.Max(form => form.Count));
        Assert.All(forms, form => Assert.InRange(form.Count, 1, int.MaxValue));
    }

    [Fact]
    public void WordOfTheGlossaryAndNameOfTheGazetteerAreTold()
    {
        Assert.Contains("treaty", Use(Treaty, "kazakh-khanates").Notions);
        Assert.Contains("tashkent", Use("تاشقند", "kazakh-khanates").Names);
    }

    [Fact]
    public void LittleWordsHaveNoForms() => Assert.Empty(Use("کے", "kazakh-khanates").Forms);

    [Fact]
    public void UnknownWordHasNothing()
    {
        var use = Use("خخخخ", "kazakh-khanates");

        Assert.Equal(new WordCount(0, 0, false), use.Count);
        Assert.Empty(use.Forms);
        Assert.Empty(use.Names);
    }

    private static WordUse Use(string word, string work) =>
        Indexes.Archive.UseOf(SearchForm.OfWords(word), work, ArchiveCorpus.Library.Find(WorkId.TryParse(work)!.Value)!.Language);
}
