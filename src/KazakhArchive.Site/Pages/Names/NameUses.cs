using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>Mentions of a name in the texts of a language, or some of them.</summary>
/// <param name="Count">How many there are in all.</param>
public sealed record NameUses(Language Language, int Count, IReadOnlyList<WorkUses> Works)
{
    /// <summary>A page of them, in the order of works and texts.</summary>
    /// <param name="page">Counted from 1.</param>
    public static NameUses Of(EntityMentions entity, Library library, Language language, int page, int onPage)
    {
        var counts = entity.WorksIn(language).ToDictionary(work => work.Work, work => work.Mentions, StringComparer.Ordinal);
        return new NameUses(language, entity.CountIn(language),
        [
            .. entity.In(language, (page - 1) * onPage, onPage)
                .GroupBy(mention => mention.Passage.Work, StringComparer.Ordinal)
                .Select(work => new WorkUses(library.Find(WorkId.TryParse(work.Key)!.Value)!, counts[work.Key], [.. work.Select(NameInContext.Of)])),
        ]);
    }

    /// <summary>Whether some of those that are shown have been edited since the index was made.</summary>
    public bool HasChanged => Works.Any(work => work.Mentions.Any(mention => !mention.Place.HasText));

    public int Shown => Works.Sum(work => work.Mentions.Count);
}

/// <param name="Count">How often the work mentions the name.</param>
/// <param name="Mentions">Those that are shown.</param>
public sealed record WorkUses(CatalogueEntry Work, int Count, IReadOnlyList<NameInContext> Mentions);
