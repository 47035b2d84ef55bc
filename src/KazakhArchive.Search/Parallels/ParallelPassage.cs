using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Parallels;

/// <summary>A passage about the same topics as another.</summary>
/// <param name="Closeness">0 to about 1; only its order and <see cref="ParallelFinder.LeastCloseness"/> mean anything.</param>
/// <param name="Shared">What both are about, that which tells most first; never empty.</param>
public sealed record ParallelPassage(IndexedPassage Passage, double Closeness, IReadOnlyList<Topic> Shared);

/// <summary>Of some passages the one that is nearest to another.</summary>
/// <param name="Closeness">As of a <see cref="ParallelPassage"/>.</param>
/// <param name="Shared">As of a <see cref="ParallelPassage"/>.</param>
public sealed record NearestPassage(PassageId Reference, double Closeness, IReadOnlyList<Topic> Shared);

/// <summary>A chapter, and that of another language which is nearest to it.</summary>
/// <param name="Own">Of the work that was asked about.</param>
public sealed record NearestChapters(Ordinal Own, WorkId Other, Ordinal Chapter);
