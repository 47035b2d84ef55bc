using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Oai;

/// <summary>A record with all that is told of its work.</summary>
/// <param name="Work">Null for a work that was taken away.</param>
/// <param name="Address">The absolute address of the work.</param>
public sealed record DescribedRecord(OaiRecord Record, Work? Work, string Address);
