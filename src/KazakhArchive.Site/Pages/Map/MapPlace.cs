using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>A place of the gazetteer with the number of its mentions in the texts that the reader chose.</summary>
public sealed record MapPlace(Entity Entity, int Urdu, int Arabic)
{
    // Of the places that the four texts name, about one of eight.
    private const int ProminentMentions = 9;

    public Coordinates At => Entity.Coordinates!.Value;

    public int Total => Urdu + Arabic;

    public bool IsProminent => Total >= ProminentMentions;

    /// <summary>The only language whose texts mention it; null where those of both do.</summary>
    public Language? OnlyLanguage => Arabic == 0 ? Language.Urdu : Urdu == 0 ? Language.Arabic : null;

    /// <summary>What no point can be: its sign stands about in its middle.</summary>
    public bool IsArea => Entity.Type is not (EntityType.Settlement or EntityType.Building);

    public bool IsWater => Entity.Type is EntityType.River or EntityType.Lake or EntityType.Sea;
}
