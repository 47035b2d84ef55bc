using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Search;

/// <summary>Marks the words of a search in the texts that it led to.</summary>
public static class QueryMarks
{
    /// <summary>
    /// For <see cref="Reading.ReadingPage.Marks"/>: the marks of any block of these chapters and of the notes that they mark.
    /// Null where nothing was searched.
    /// </summary>
    public static Func<Block, IReadOnlyList<TextMark>>? Of(SearchIndex index, string? query, Edition edition, params IEnumerable<Chapter> chapters)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return null;
        }

        var headings = chapters.ToDictionary(chapter => chapter.Heading, chapter => chapter.Id);
        var references = headings.Values
            .Concat(chapters.SelectMany(chapter => chapter.Blocks).Select(block => block.Id).OfType<PassageId>())
            .Concat(chapters.SelectMany(chapter => chapter.Blocks).SelectMany(block => block.Inlines).OfType<Inline.NoteMark>().Select(mark => mark.Note))
            .Select(reference => reference.ToString())
            .ToHashSet(StringComparer.Ordinal);
        var hits = index.Find(SearchAddressReader.Cut(query), edition.Work.Id.Value, references)
            .ToDictionary(hit => hit.Passage.Reference, StringComparer.Ordinal);
        return block => (block.Id ?? (headings.TryGetValue(block, out var chapter) ? chapter : null)) is PassageId reference
            && hits.TryGetValue(reference.ToString(), out var hit) ? InRunningText(block, hit) : [];
    }

    /// <summary>The two texts differ in white space only, so the letters before a place are counted in one and found in the other.</summary>
    private static IReadOnlyList<TextMark> InRunningText(Block block, SearchHit hit)
    {
        var running = Places(string.Concat(block.Inlines.Select(inline => LayerText.Of(inline, Layer.Reading))));
        var indexed = Places(hit.Passage.Text);
        return [.. hit.Marks.Select(mark => (First: indexed.BinarySearch(mark.StartUtf16), Last: indexed.BinarySearch(mark.EndUtf16 - 1)))
            .Where(mark => mark.First >= 0 && mark.Last >= 0 && mark.Last < running.Count)
            .Select(mark => new TextMark(running[mark.First], running[mark.Last] + 1))];
    }

    private static List<int> Places(string text) => [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]))];
}
