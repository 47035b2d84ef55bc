using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Names;

/// <summary>A name that stands in the same passages as another.</summary>
/// <param name="Passages">How many they share.</param>
public sealed record NameCompany(Entity Entity, int Passages)
{
    /// <summary>
    /// First the names whose company says most: each passage counts the more, the fewer passages have the other name at all
    /// (the inverse document frequency of Spärck Jones, 1972).
    /// </summary>
    public static IReadOnlyList<NameCompany> Of(EntityId entity, Gazetteer gazetteer, MentionIndex mentions, int count)
    {
        return
        [
            .. mentions.PassagesOf(entity)
                .SelectMany(place => mentions.In(place.Edition.Work.Id, place.Reference))
                .Where(other => other != entity)
                .CountBy(other => other)
                .Select(other => (
                    Company: new NameCompany(gazetteer.Find(other.Key)!, other.Value),
                    Weight: other.Value * Math.Log((1.0 + mentions.PassageCount) / mentions.PassagesOf(other.Key).Count())))
                .OrderByDescending(other => other.Weight)
                .ThenByDescending(other => other.Company.Passages)
                .ThenBy(other => other.Company.Entity.Id.Value, StringComparer.Ordinal)
                .Take(count)
                .Select(other => other.Company),
        ];
    }
}
