using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>A work as libraries harvest it.</summary>
/// <param name="Identifier"><c>oai:archive.example:abc-kazakhstan</c></param>
/// <param name="Datestamp">The day, in UTC, on which its description last changed.</param>
/// <param name="Work">Null for a work that was taken away.</param>
public sealed record OaiRecord(string Identifier, DateOnly Datestamp, CatalogueEntry? Work)
{
    /// <summary>The work's language and its subjects; of one that was taken away nobody knows them any more.</summary>
    public IReadOnlyList<string> Sets => Work is null ? [] : [LanguageSet(Work.Language), .. Work.Subjects.Select(SubjectSet)];

    /// <summary>Scholars rename an author between two revisions: that is a change, too.</summary>
    public static OaiRecord Of(CatalogueEntry work, Uri publicOrigin) =>
        new(IdentifierOf(work.Id, publicOrigin), work.Described is DateOnly day && day > PublicationDates.Of(work) ? day : PublicationDates.Of(work), work);

    public static OaiRecord Of(Removal removal, Uri publicOrigin) => new(IdentifierOf(removal.Work, publicOrigin), removal.Date, null);

    public static string LanguageSet(Language language) => $"language-{language.Code()}";

    public static string SubjectSet(string subject) => $"subject-{subject}";

    /// <summary>Whoever harvests a set is told of removals from any: that a record is gone which one never had does no harm.</summary>
    public bool IsIn(string set) => Work is null || Sets.Contains(set, StringComparer.Ordinal);

    private static string IdentifierOf(WorkId work, Uri publicOrigin) => $"oai:{publicOrigin.Host}:{work}";
}
