using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>Each row of folding.tsv as two spellings of a word: either finds both.</summary>
public sealed class FoldingTests
{
    [Fact]
    public void EitherSpellingFindsBoth()
    {
        var pairs = Rows().Select(row => (One: $"\u062D{row.From}\u0642\u062F", Other: $"\u062D{row.To}\u0642\u062F")).ToList();
        Assert.True(pairs.Count > 100);
        foreach (var (one, other) in pairs)
        {
            var index = Indexes.Build([Passage("1", one), Passage("2", other)]);

            Assert.True(
                index.Search(new SearchRequest(one)).Total == 2 && index.Search(new SearchRequest(other)).Total == 2,
                Visible.Of($"{one} and {other} do not find each other"));
        }
    }

    private static IEnumerable<(char From, string To)> Rows()
    {
        foreach (var cells in Table().Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')))
        {
            var range = cells[0].Split('-').Select(CodePoint).ToArray();
            for (int from = range[0]; from <= range[^1]; from++)
            {
                // Unassigned code points in the ranges are no letters of any spelling.
                if (CharUnicodeInfo.GetUnicodeCategory((char)from) != UnicodeCategory.OtherNotAssigned)
                {
                    yield return ((char)from, cells[1] == "delete" ? "" : CodePoint(cells[1]).ToString());
                }
            }
        }
    }

    private static string[] Table()
    {
        using var stream = typeof(SearchForm).Assembly.GetManifestResourceStream("KazakhArchive.Texts.Orthography.folding.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static char CodePoint(string hexadecimal) =>
        (char)ushort.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IndexedPassage Passage(string reference, string text) =>
        new() { Work = "safar", Reference = reference, Language = Language.Urdu, Text = text };
}
