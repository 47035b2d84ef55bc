namespace KazakhArchive.Texts.Works;

/// <summary>What stands in work.json until the editor has written the words.</summary>
public static class Unwritten
{
    public static LocalizedText Text { get; } = new("[ابھی لکھا نہیں گیا]", "[لم يُكتب بعد]", "[not yet written]");

    /// <summary>The id that stands where the editor has chosen none of a list yet.</summary>
    public const string Term = "not-yet-chosen";

    /// <summary>The fields that hold such words, as findings name them: <c>abstract.ur of chapter 3</c>.</summary>
    public static IEnumerable<string> In(Work work) =>
    [
        .. work.Subjects.Contains(Term, StringComparer.Ordinal) ? ["subjects"] : Array.Empty<string>(),
        .. work.Source.Kind == Term ? ["source.kind"] : Array.Empty<string>(),
        .. WorkTexts.Of(work).SelectMany(text => Languages.All
            .Where(language => text.Text.In(language).Trim() == Text.In(language))
            .Select(language => text.NameIn(language))),
    ];

    /// <summary>The fields whose English is in Arabic letters: <c>new</c> writes what it found into all languages.</summary>
    public static IEnumerable<string> UntranslatedIn(Work work) => WorkTexts.Of(work)
        .Where(text => text.Text.In(Language.English) is var english && english.Any(char.IsLetter) && !english.Any(char.IsAsciiLetter))
        .Select(text => text.NameIn(Language.English));
}
