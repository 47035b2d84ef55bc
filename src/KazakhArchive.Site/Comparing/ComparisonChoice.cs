using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Pages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Comparing;

/// <summary>The texts that a slot may hold: the chapters of every work, and what it holds now.</summary>
/// <param name="Chapters">Each as its name in addresses and its words.</param>
public sealed record ComparisonChoice(Edition Edition, IReadOnlyList<(string Name, string Words)> Chapters)
{
    public static IReadOnlyList<ComparisonChoice> Of(Library library, ComparedText current, Language ui) =>
    [
        .. library.ReadAll().Select(edition =>
        {
            var contents = new ContentsList(edition, null, false);
            var chapters = edition.Chapters.Select(chapter => (
                Name: $"{edition.Work.Id}/{chapter.Number}",
                Words: $"{UiNumbers.Write(chapter.Number.ToString(), ui)}. {contents.TitleFor(chapter, ui)}"));
            var isOther = edition == current.Edition && current.Excerpt.Range.First.Kind != Texts.Chapters.PassageIdKind.Chapter;
            return new ComparisonChoice(edition, [.. isOther ? chapters.Prepend((current.Name, Locator.NameOf(current.Excerpt.Range, ui))) : chapters]);
        }),
    ];
}
