using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Showing;

/// <summary>A passage that answers the query.</summary>
/// <param name="Score">Comparable within one answer only; 0 where only filters were asked.</param>
/// <param name="Why">One row for each word and each spelling that answers the query.</param>
/// <param name="Marks">Where to mark the displayed text, ascending, without overlaps.</param>
/// <param name="Layer">Diplomatic where only the source's own text answers, which the displayed text emends.</param>
public sealed record SearchHit(IndexedPassage Passage, double Score, IReadOnlyList<MatchReason> Why, IReadOnlyList<TextMark> Marks, Layer Layer)
{
    /// <summary>Of the marks those of each word’s surest form: an excerpt shows one of them.</summary>
    public IReadOnlyList<TextMark> Surest { get; init; } = [];
}

/// <summary>Why a passage was found.</summary>
/// <param name="Word">The word of the query, as typed, or the words of a name or notion that is answered as a whole.</param>
/// <param name="Matched">What answers it in the passage, as displayed there (or, for a hit in the source's text, as the source has it).</param>
public sealed record MatchReason(string Word, string Matched, MatchTier Tier);

/// <summary>A stretch of the displayed text to be marked: whole words.</summary>
/// <param name="EndUtf16">Exclusive.</param>
public readonly record struct TextMark(int StartUtf16, int EndUtf16);
