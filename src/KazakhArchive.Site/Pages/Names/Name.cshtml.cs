using KazakhArchive.Search;
using KazakhArchive.Search.Names;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Pages.Map;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>All that the archive knows of a name, and where the texts have it.</summary>
public sealed class NameModel(Library library, SearchIndex index, Wording ui) : PageModel
{
    // More would be a list to work through rather than to look at.
    private const int MostCompany = 24;
    private const int MostYears = 40;
    private const int MostWords = 24;

    // More forms than a line of a phone has room for are folded.
    public const int FormsShown = 3;

    // The languages that have any share them: with a map and the words near the name the page stays within 60 KB.
    private const int PassagesShown = 40;

    private EntityMentions mentions = null!;

    public Entity Entity { get; private set; } = null!;

    public string Name => Entity.NameIn(ui.Language);

    /// <summary>The first passages in each language that has any.</summary>
    public IReadOnlyList<NameUses> Uses { get; private set; } = [];

    /// <summary>Null for what has no place on the map.</summary>
    public Vicinity? Vicinity { get; private set; }

    public IReadOnlyList<NameCompany> Company => NameCompany.Of(mentions, library.Gazetteer, index.Mentions, MostCompany);

    public IReadOnlyList<NameYears> Years => NameYears.Of(mentions, MostYears);

    public NearWords WordsNear(Language language) => mentions.WordsNear(language, MostWords);

    public IActionResult OnGet(string id)
    {
        if (NamedPage.Find(HttpContext, library.Gazetteer, id, out var answer) is not Entity entity)
        {
            return answer;
        }

        Entity = entity;
        mentions = index.Mentions.Of(entity.Id);
        List<Language> mentioning = [.. Languages.All.Where(language => mentions.CountIn(language) > 0)];
        Uses = [.. mentioning.Select(language => NameUses.Of(mentions, library, language, 1, PassagesShown / mentioning.Count))];
        Vicinity = Vicinity.Of(entity.Id, library.Gazetteer, index.Mentions);
        return Page();
    }
}
