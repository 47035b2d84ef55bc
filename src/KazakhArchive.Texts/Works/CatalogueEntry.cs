using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Texts.Works;

/// <summary>What lists of works, feeds and search say about a work: all that the archive keeps in memory of each.</summary>
public sealed record CatalogueEntry
{
    public required WorkId Id { get; init; }

    /// <summary>The title as the source has it; null where the source has none.</summary>
    public required string? OriginalTitle { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>Empty where the source names no author.</summary>
    public required IReadOnlyList<WorkAuthor> Authors { get; init; }

    public required Language Language { get; init; }

    /// <summary>Ids of the gazetteer's subjects, one or more.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>Published, but where drafts are shown.</summary>
    public WorkState State { get; init; }

    /// <summary>The published texts from the first on; empty before the first.</summary>
    public required IReadOnlyList<Revision> Revisions { get; init; }

    /// <summary>The last day on which a reference was given or changed; null where the work has none.</summary>
    public required DateOnly? Referenced { get; init; }

    /// <summary>The day, in UTC, on which work.json was last written; null where that is not known.</summary>
    public DateOnly? Described { get; init; }

    public required Extent Extent { get; init; }

    /// <summary>In the order of the source.</summary>
    public required IReadOnlyList<CatalogueChapter> Chapters { get; init; }

    /// <summary>Of all the work's files, as they were when this was written.</summary>
    public required CorpusDigest Files { get; init; }

    /// <summary>
    /// Its titles and the names of its authors in all languages, folded, a line each, by which it is found as people type them: a tenth of
    /// a page of text. Kept in the index, as folding those of a library takes longer than reading them.
    /// </summary>
    public string FoldedNames { get; init; } = "";

    /// <summary>Null where the work has no such chapter.</summary>
    public CatalogueChapter? Find(Ordinal chapter) => Chapters.FirstOrDefault(candidate => candidate.Number == chapter);

    public static CatalogueEntry Of(Edition edition, CorpusDigest files, DateOnly? described = null) => new CatalogueEntry
    {
        Id = edition.Work.Id,
        OriginalTitle = edition.Work.OriginalTitle,
        Title = edition.Work.Title,
        Authors = edition.Work.Authors,
        Language = edition.Work.Language,
        Subjects = edition.Work.Subjects,
        State = edition.Work.State,
        Revisions = [.. edition.Revisions.Select(published => published.Revision)],
        Referenced = edition.Ledger.Rows.Select(row => (DateOnly?)row.Date).Max(),
        Described = described,
        Extent = Extent.Of(edition),
        Chapters = [.. edition.Chapters.Select(chapter => CatalogueChapter.Of(edition, chapter))],
        Files = files,
    }.WithFoldedNames();

    public CatalogueEntry WithFoldedNames() => this with
    {
        FoldedNames = string.Join('\n', Languages.All.Select(Title.In)
            .Prepend(OriginalTitle ?? "")
            .Concat(Authors.SelectMany(author => Languages.All.Select(author.Name.In).Prepend(author.Original)))
            .Select(name => NameForm.Of(name).Key)
            .Where(key => key.Length > 0)
            .Distinct(StringComparer.Ordinal)),
    };
}

/// <param name="FileName"><c>03-national-identity.md</c></param>
/// <param name="Heading">In the text's own language, as the reading layer has it.</param>
/// <param name="Title">In the three languages; null where work.json says nothing of the chapter.</param>
/// <param name="Published">The day of the revision since which the chapter reads as it does today; null where its text of today is not published.</param>
public sealed record CatalogueChapter(Ordinal Number, string FileName, string Heading, LocalizedText? Title, DateOnly? Published)
{
    public static CatalogueChapter Of(Edition edition, Chapter chapter) => new(
        chapter.Number, chapter.FileName, LayerText.Of(chapter.Heading, Layer.Reading), edition.About(chapter.Number)?.Title, PublishedSince(edition, chapter));

    private static DateOnly? PublishedSince(Edition edition, Chapter chapter) => edition.Revisions
        .Reverse()
        .TakeWhile(published => published.Chapters.Any(candidate => Edition.IsSameText(candidate, chapter)))
        .Select(published => (DateOnly?)published.Revision.Date)
        .LastOrDefault();
}
