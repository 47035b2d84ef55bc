using KazakhArchive.Search;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>Every passage of one language that mentions a name, page by page.</summary>
public sealed class NameMentionsModel(Library library, SearchIndex index, Wording ui) : PageModel
{
    // Each is about half a kilobyte, and a page has 60.
    private const int PassagesOnPage = 100;

    public Entity Entity { get; private set; } = null!;

    public string Name => Entity.NameIn(ui.Language);

    public NameUses Uses { get; private set; } = new(default, 0, 0, []);

    public PageList Pages { get; private set; } = new(1, 1);

    public string PathOf(int page) => PassageUrls.NameMentions(Entity.Id, Uses.Language, page);

    public IActionResult OnGet(string id, string language)
    {
        if (PageList.Read(Request.Query) is not int page)
        {
            return BadRequest();
        }

        if (NamedPage.Find(HttpContext, library.Gazetteer, id, out var answer) is not Entity entity)
        {
            return answer;
        }

        var mentions = index.Mentions.Of(entity.Id);
        if (Languages.TryParse(language) is not Language listed || mentions.CountIn(listed) == 0)
        {
            return NotFound();
        }

        Entity = entity;
        Pages = PageList.Of(page, mentions.PassagesIn(listed), PassagesOnPage);
        if (!Pages.IsThere)
        {
            return NotFound();
        }

        Uses = NameUses.Of(mentions, library, listed, page, PassagesOnPage);
        return Page();
    }
}
