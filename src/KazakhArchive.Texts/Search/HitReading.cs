using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Search;

/// <summary>What the text of a hit says of why it was found; see <see cref="SearchHit"/>.</summary>
public sealed record HitReading(IReadOnlyList<MatchReason> Why, IReadOnlyList<TextMark> Marks, Layer Layer);
