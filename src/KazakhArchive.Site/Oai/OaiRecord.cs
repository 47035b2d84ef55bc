using KazakhArchive.Site.Discovery;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Oai;

/// <summary>A work as libraries harvest it.</summary>
/// <param name="Identifier"><c>oai:archive.example:abc-kazakhstan</c></param>
/// <param name="Datestamp">The day, in UTC, of its latest revision.</param>
public sealed record OaiRecord(string Identifier, DateOnly Datestamp, CatalogueEntry Work)
{
    /// <summary>The work's language and its subjects.</summary>
    public IReadOnlyList<string> Sets => [LanguageSet(Work.Language), .. Work.Subjects.Select(SubjectSet)];

    public static OaiRecord Of(CatalogueEntry work, Uri publicOrigin) =>
        new($"oai:{publicOrigin.Host}:{work.Id}", PublicationDates.Of(work), work);

    public static string LanguageSet(Language language) => $"language-{language.Code()}";

    public static string SubjectSet(string subject) => $"subject-{subject}";
}
