using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>Passages of a language that mention a name, or some of them.</summary>
/// <param name="Count">How many mentions there are in all.</param>
/// <param name="Passages">In how many passages.</param>
public sealed record NameUses(Language Language, int Count, int Passages, IReadOnlyList<WorkUses> Works)
{
    /// <summary>A page of them, in the order of works and texts.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <param name="onPage">How many passages.</param>
    public static NameUses Of(EntityMentions entity, Library library, Language language, int page, int onPage)
    {
        var counts = entity.WorksIn(language).ToDictionary(work => work.Work, work => work.Mentions, StringComparer.Ordinal);
        return new NameUses(language, entity.CountIn(language), entity.PassagesIn(language),
        [
            .. entity.In(language, (page - 1) * onPage, onPage)
                .GroupBy(mentions => mentions[0].Passage.Work, StringComparer.Ordinal)
                .Select(work => new WorkUses(library.Find(WorkId.TryParse(work.Key)!.Value)!, counts[work.Key], [.. work.Select(NameInContext.Of)])),
        ]);
    }

    /// <summary>Whether some of those that are shown have been edited since the index was made.</summary>
    public bool HasChanged => Works.Any(work => work.Uses.Any(use => !use.Place.HasText));

    /// <summary>How many passages.</summary>
    public int Shown => Works.Sum(work => work.Uses.Count);
}

/// <param name="Count">How often the work mentions the name.</param>
/// <param name="Uses">The passages that are shown, in their order.</param>
public sealed record WorkUses(CatalogueEntry Work, int Count, IReadOnlyList<NameInContext> Uses);
