using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>A name that is in the same passages as another.</summary>
/// <param name="Passages">How many they share.</param>
public sealed record NameCompany(Entity Entity, int Passages)
{
    /// <summary>
    /// The names whose company says most: each passage counts the more, the fewer passages have the other name at all
    /// (the inverse document frequency of Spärck Jones, 1972). Of these the one that shares the most passages first, as the numbers beside them say.
    /// </summary>
    public static IReadOnlyList<NameCompany> Of(EntityMentions entity, Gazetteer gazetteer, Mentions mentions, int count) =>
    [
        .. entity.Company
            .OrderByDescending(other => other.Shared * Math.Log((1.0 + mentions.PassageCount) / other.Passages))
            .ThenByDescending(other => other.Shared)
            .ThenBy(other => other.Entity.Value, StringComparer.Ordinal)
            .Take(count)
            .OrderByDescending(other => other.Shared)
            .Select(other => new NameCompany(gazetteer.Find(other.Entity)!, other.Shared)),
    ];
}
