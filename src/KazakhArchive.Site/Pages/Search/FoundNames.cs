using KazakhArchive.Search.Names;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Pages.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>The names that a query is, or has in it, as the archive knows them.</summary>
public static class FoundNames
{
    // A form that more share says too little.
    private const int Most = 3;

    /// <summary>In the order of the ids; those that no text mentions are left out.</summary>
    public static IReadOnlyList<NameRow> Of(IReadOnlyList<string> ids, Gazetteer gazetteer, Mentions mentions, Language reader) =>
    [
        .. ids
            .Select(id => EntityId.TryParse(id) is EntityId entity ? gazetteer.Find(entity) : null)
            .OfType<Entity>()
            .Select(entity => NameRow.Of(entity, mentions, reader))
            .Where(row => row.Mentions > 0)
            .Take(Most),
    ];
}
