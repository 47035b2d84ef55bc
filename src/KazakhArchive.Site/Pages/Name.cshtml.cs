using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Map;
using KazakhArchive.Site.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>All that the archive knows of a name, and every place where the texts have it.</summary>
public sealed class NameModel(Library library, MentionIndex mentions, Collocations collocations, Wording ui) : PageModel
{
    // More would be a list to work through rather than to look at.
    private const int MostCompany = 24;
    private const int MostYears = 40;
    private const int MostWords = 24;

    public Entity Entity { get; private set; } = null!;

    public string Name => Entity.NameIn(ui.Language);

    /// <summary>The mentions in each language that has any, in the order of works and texts.</summary>
    public IReadOnlyList<(Language Language, IReadOnlyList<NameInContext> Mentions)> Uses { get; private set; } = [];

    /// <summary>Null for what has no place on the map.</summary>
    public Vicinity? Vicinity { get; private set; }

    public IReadOnlyList<NameCompany> Company => NameCompany.Of(Entity.Id, library.Gazetteer, mentions, MostCompany);

    public IReadOnlyList<NameYears> Years => NameYears.Of(Entity.Id, mentions, MostYears);

    public IReadOnlyList<NearWord> WordsNear(Language language) => collocations.Of(mentions.Of(Entity.Id), language, MostWords);

    public IActionResult OnGet(string id)
    {
        if (NamedPage.Find(HttpContext, library.Gazetteer, id, out var answer) is not Entity entity)
        {
            return answer;
        }

        Entity = entity;
        Uses = [.. Languages.All.Select(language => (language, UsesIn(language))).Where(uses => uses.Item2.Count > 0)];
        Vicinity = Vicinity.Of(entity.Id, library, mentions);
        return Page();
    }

    private IReadOnlyList<NameInContext> UsesIn(Language language) =>
        [.. mentions.Of(Entity.Id).Where(mention => mention.Language == language).Select(NameInContext.Of)];
}
