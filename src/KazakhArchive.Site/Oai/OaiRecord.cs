using KazakhArchive.Site.Discovery;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Oai;

/// <summary>A work as libraries harvest it.</summary>
/// <param name="Identifier"><c>oai:archive.example:abc-kazakhstan</c></param>
/// <param name="Datestamp">The day, in UTC, of its latest revision.</param>
public sealed record OaiRecord(string Identifier, DateOnly Datestamp, Edition Edition)
{
    /// <summary>The work's language and its subjects.</summary>
    public IReadOnlyList<string> Sets { get; } =
        [LanguageSet(Edition.Work.Language), .. Edition.Work.Subjects.Select(SubjectSet)];

    public static OaiRecord Of(Edition edition, CatalogueEntry entry, Uri publicOrigin) =>
        new($"oai:{publicOrigin.Host}:{edition.Work.Id}", PublicationDates.Of(entry), edition);

    public static string LanguageSet(Language language) => $"language-{language.Code()}";

    public static string SubjectSet(string subject) => $"subject-{subject}";
}
