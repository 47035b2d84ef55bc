namespace KazakhArchive.Texts.Works;

/// <summary>What stands in work.json until the editor has written the words.</summary>
public static class Unwritten
{
    public static LocalizedText Text { get; } = new("[ابھی لکھا نہیں گیا]", "[لم يُكتب بعد]", "[not yet written]");

    /// <summary>The id that stands where the editor has chosen none of a list yet.</summary>
    public const string Term = "not-yet-chosen";

    /// <summary>The fields that hold such words, as findings name them: <c>chapters[2].abstract.ur</c>. English is not written in Arabic letters.</summary>
    public static IEnumerable<string> In(Work work) =>
    [
        .. work.Subjects.Contains(Term, StringComparer.Ordinal) ? ["subjects"] : Array.Empty<string>(),
        .. work.Source.Kind == Term ? ["source.kind"] : Array.Empty<string>(),
        .. Texts(work).SelectMany(field => Languages.All
            .Where(language => field.Text.In(language).Trim() == Text.In(language) || (language == Language.English && IsInArabicLetters(field.Text.English)))
            .Select(language => $"{field.Path}.{language.Code()}")),
    ];

    private static bool IsInArabicLetters(string text) => text.Any(char.IsLetter) && !text.Any(char.IsAsciiLetter);

    private static IEnumerable<(string Path, LocalizedText Text)> Texts(Work work) =>
    [
        ("title", work.Title),
        .. work.Authors.Index().Select(author => ($"authors[{author.Index}]", author.Item.Name)),
        ("source.description", work.Source.Description),
        ("rights", work.Rights),
        ("normalisation", work.Normalisation),
        ("abstract", work.Abstract),
        .. work.Chapters.Index().SelectMany(chapter => ((string, LocalizedText)[])
            [($"chapters[{chapter.Index}].title", chapter.Item.Title), ($"chapters[{chapter.Index}].abstract", chapter.Item.Abstract)]),
    ];
}
