using KazakhArchive.Search;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>The little that is shown beside a mention: a fragment for the script that shows it.</summary>
public sealed class NameCardModel(Library library, SearchIndex index) : PageModel
{
    public Entity Entity { get; private set; } = null!;

    public int Mentions => index.Mentions.CountOf(Entity.Id).Total;

    public IActionResult OnGet(string id)
    {
        if (NamedPage.Find(HttpContext, library.Gazetteer, id, out var answer) is not Entity entity)
        {
            return answer;
        }

        Entity = entity;
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Page();
    }
}
