using KazakhArchive.Search;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Marks the words of a search in the texts that it led to.</summary>
public static class QueryMarks
{
    /// <summary>
    /// For <see cref="ReadingPage.Marks"/>: the marks of any block of these chapters and of the notes that they mark.
    /// Null where nothing was searched.
    /// </summary>
    public static Func<Block, IReadOnlyList<TextMark>>? Of(SearchIndex index, string? query, Edition edition, SearchTime time, params IEnumerable<Chapter> chapters)
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
        var hits = index.Find(SearchAddressReader.Cut(query), edition.Work.Id.Value, references, time)
            .ToDictionary(hit => hit.Passage.Reference, StringComparer.Ordinal);
        return block => (block.Id ?? (headings.TryGetValue(block, out var chapter) ? chapter : null)) is PassageId reference
            && hits.TryGetValue(reference.ToString(), out var hit) ? RunningMarks.Of(block, hit.Passage.Text, hit.Marks) : [];
    }
}
