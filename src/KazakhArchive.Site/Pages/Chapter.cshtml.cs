using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>A chapter to read.</summary>
public sealed class ChapterModel(Library library, Citations citations) : PageModel
{
    public Edition Edition { get; private set; } = null!;

    public Chapter Chapter { get; private set; } = null!;

    public Citation Citation { get; private set; } = null!;

    /// <summary>Null in the first chapter.</summary>
    public Chapter? Previous => Neighbour(-1);

    /// <summary>Null in the last chapter.</summary>
    public Chapter? Next => Neighbour(1);

    public IActionResult OnGet(string work, string chapter) =>
        AddressedPage.Answer(HttpContext, library, work, chapter, AddressedPage.Path, (edition, excerpt) =>
        {
            Edition = edition;
            Chapter = edition.Find(excerpt!.Range.First.Chapter)!;
            Citation = citations.OfExcerpt(edition, excerpt);
            CitationHeaders.Set(Response, Citation);
            return Page();
        });

    private Chapter? Neighbour(int distance) => Edition.Chapters.ElementAtOrDefault(
        Edition.Chapters.TakeWhile(chapter => chapter != Chapter).Count() + distance);
}
