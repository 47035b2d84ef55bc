using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Works;

/// <summary>What work.json says to readers in three languages, in the order of the file.</summary>
public static class WorkTexts
{
    public static IReadOnlyList<WorkText> Of(Work work) =>
    [
        new("title", "title", work.Title),
        .. work.Authors.Index().Select(author => new WorkText($"authors[{author.Index}]", "author", author.Item.Name) { Author = author.Index + 1 }),
        new("source.description", "source.description", work.Source.Description),
        new("rights", "rights", work.Rights),
        new("normalisation", "normalisation", work.Normalisation),
        new("abstract", "abstract", work.Abstract),
        .. work.Chapters.Index().SelectMany(chapter => (WorkText[])
        [
            new($"chapters[{chapter.Index}].title", "title", chapter.Item.Title) { Chapter = chapter.Item.Number },
            new($"chapters[{chapter.Index}].abstract", "abstract", chapter.Item.Abstract) { Chapter = chapter.Item.Number },
        ]),
    ];
}

/// <param name="Path">Of the object in the file that holds the languages.</param>
/// <param name="Name">The field, of the work, an author or a chapter.</param>
public sealed record WorkText(string Path, string Name, LocalizedText Text)
{
    /// <summary>Null for what is not said of a chapter.</summary>
    public Ordinal? Chapter { get; init; }

    /// <summary>From 1; null for what is no author's name.</summary>
    public int? Author { get; init; }

    /// <summary>As findings name it: a chapter by the number that its editor knows.</summary>
    public string NameIn(Language language) => (Chapter, Author) switch
    {
        (Ordinal chapter, _) => $"{Name}.{language.Code()} of chapter {chapter}",
        (_, int author) => $"{language.Code()} of author {author}",
        _ => $"{Name}.{language.Code()}",
    };
}
