using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>What one reading of the corpus gave: the archive of one revision, whole, or what keeps it from being read.</summary>
/// <param name="Library">Null where the corpus has an error.</param>
/// <param name="Stamp">That of the files that were read.</param>
public sealed record CorpusReading(Library? Library, CorpusRevision Revision, CorpusStamp Stamp, FindingList Findings);
