using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>The little that is shown beside a mention: a fragment for the script that shows it.</summary>
public sealed class NameCardModel(Library library, MentionIndex mentions) : PageModel
{
    public Entity Entity { get; private set; } = null!;

    public int Mentions => mentions.Of(Entity.Id).Count;

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
