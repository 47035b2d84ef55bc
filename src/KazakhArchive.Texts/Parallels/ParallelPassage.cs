using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Texts.Parallels;

/// <summary>A passage that speaks of the same as another.</summary>
/// <param name="Closeness">0 to about 1; only its order and <see cref="ParallelIndex.LeastCloseness"/> mean anything.</param>
/// <param name="Shared">What both speak of, that which tells most first; never empty.</param>
public sealed record ParallelPassage(Edition Edition, Passage Passage, double Closeness, IReadOnlyList<Topic> Shared);
