using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search;

/// <summary>A passage that answers the query. Why it does is read from its text when somebody asks.</summary>
/// <param name="Score">Comparable within one answer only; 0 where only filters were asked.</param>
public sealed record SearchHit(IndexedPassage Passage, double Score, Lazy<HitReading> Reading)
{
    /// <summary>One row for each word and each spelling that answers the query.</summary>
    public IReadOnlyList<MatchReason> Why => Reading.Value.Why;

    /// <summary>Where to mark the displayed text, ascending, without overlaps.</summary>
    public IReadOnlyList<TextMark> Marks => Reading.Value.Marks;

    /// <summary>Diplomatic where only the source's own text answers, which the displayed text emends.</summary>
    public Layer Layer => Reading.Value.Layer;
}
