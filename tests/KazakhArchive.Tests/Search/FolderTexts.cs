using KazakhArchive.Search;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>States of a small archive, each with a word of its own, and what was said while their index was opened.</summary>
internal sealed class FolderTexts
{
    private static readonly string[] Works = ["rihla", "safar", "tarikh"];

    public List<string> Warnings { get; } = [];

    /// <summary>Opens the index of a state.</summary>
    public SearchIndex Open(string path, int state, TimeSpan? patience = null) =>
        IndexFolder.Open(path, Source(state), null, new IndexLog(Warn) { Patience = patience ?? TimeSpan.Zero });

    public void Update(string path, int state) => IndexFolder.Update(path, Source(state), new IndexLog(Warn));

    public bool DiscardIfDamaged(string path) => IndexFolder.DiscardIfDamaged(path, new IndexLog(Warn));

    public static IndexSource Source(int state) => IndexSource.From(
        [
            .. Works.SelectMany(work => Enumerable.Range(1, 12).Select(number => new IndexedPassage
            {
                Work = work,
                Reference = $"1.{number}",
                Language = Language.Urdu,
                Text = $"خان نے {RandomPassages.Words[number]} میں {Word(state)} کہا",
                SourceReadings = number % 5 == 0 ? [new SourceReading(0, 3, "خاں")] : [],
            })),
            .. Enumerable.Range(0, state % 3).Select(number => new IndexedPassage { Work = $"zamima-{number}", Reference = "1.1", Language = Language.Urdu, Text = $"خان {Word(state)}" }),
        ],
        new CorpusDigest($"{state:x16}"));

    /// <summary>Throws unless the index answers as a whole one of this state alone.</summary>
    public static void Answers(SearchIndex index, int state)
    {
        var all = 36 + state % 3;
        Assert.Equal((all, 3 + state % 3), (index.Search(new SearchRequest("خان") { Limit = 100 }).Hits.Count(hit => hit.Passage.Text.Contains(Word(state), StringComparison.Ordinal)), index.WorkCount));
        Assert.Equal(all, index.Search(new SearchRequest($"\"{Word(state)} کہا\" OR {Word(state)}")).Total);
        Assert.Equal(6, index.Search(new SearchRequest("=خاں")).Total);
        Assert.Equal(0, index.Search(new SearchRequest($"={Word(state + 1)}")).Total);
    }

    /// <summary>The same by one search.</summary>
    public static void AnswersOne(SearchIndex index, int state)
    {
        var found = index.Search(new SearchRequest("خان") { Limit = 100 });
        Assert.Equal((36 + state % 3, 36 + state % 3), (found.Total, found.Hits.Count(hit => hit.Passage.Text.Contains(Word(state), StringComparison.Ordinal))));
    }

    private void Warn(string warning)
    {
        lock (Warnings)
        {
            Warnings.Add(warning);
        }
    }

    // Of letters that no folding and no stem touches.
    private static string Word(int state) => $"قزق{string.Concat($"{state}".Select(digit => "بجدرسصطعفک"[digit - '0']))}ش";
}
