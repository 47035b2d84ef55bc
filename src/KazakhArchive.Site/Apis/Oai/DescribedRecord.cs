using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>A record with its description of the work.</summary>
/// <param name="Work">Null for a work that was taken away.</param>
/// <param name="Names">The archive's, with what readers call subjects and kinds of sources.</param>
/// <param name="Address">The absolute address of the work.</param>
public sealed record DescribedRecord(OaiRecord Record, Work? Work, Gazetteer Names, string Address);
