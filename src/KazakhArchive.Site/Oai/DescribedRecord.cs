using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Oai;

/// <summary>A record with all that is told of its work.</summary>
/// <param name="Subjects">What readers call them.</param>
/// <param name="Address">The absolute address of the work.</param>
public sealed record DescribedRecord(OaiRecord Record, Work Work, TermList<Term> Subjects, string Address);
