using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search;

/// <summary>A passage that answers the query.</summary>
/// <param name="Score">Comparable within one answer only; 0 where only filters were asked.</param>
/// <param name="Why">One row for each word and each spelling that answers it.</param>
/// <param name="Marks">Where to mark the displayed text, ascending, without overlaps.</param>
/// <param name="Layer">Diplomatic where only the source's own text answers, which the displayed text emends.</param>
public sealed record SearchHit(
    IndexedPassage Passage, double Score, IReadOnlyList<MatchReason> Why, IReadOnlyList<TextMark> Marks, Layer Layer);
