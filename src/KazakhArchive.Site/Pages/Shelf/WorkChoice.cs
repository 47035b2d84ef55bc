using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>
/// How a form lets its reader choose a work: from a list of all if they are few, otherwise by typing its title or author, which finds the
/// work or some of which one is to be taken.
/// </summary>
/// <param name="TitleKey">What addresses call the typed title.</param>
/// <param name="Listed">In the ordinal order of their ids; of many works the chosen one alone.</param>
/// <param name="Found">Those of the typed title, sorted for the reader, not all where they are many.</param>
public sealed record WorkChoice(
    string TitleKey, WorkId? Chosen, bool AreMany, IReadOnlyList<CatalogueEntry> Listed, string Typed, IReadOnlyList<CatalogueEntry> Found, bool HasMore)
{
    /// <summary>Where a form asks for one work.</summary>
    public const string UsualTitleKey = "work-title";

    private const int MostFound = 12;

    /// <summary>The one that was meant; null where none or several are found.</summary>
    public WorkId? Meant => Found is [var one] ? one.Id : null;

    public static WorkChoice Of(ShelfWorks works, WorkId? chosen, IQueryCollection query, Language reader, string titleKey = UsualTitleKey)
    {
        var filter = works.AreMany ? TitleFilter.Of(query[titleKey].ToString()) : TitleFilter.Empty;
        var found = filter.IsEmpty
            ? []
            : works.In(ShelfSort.Title, reader).Where(work => filter.Lets(work.FoldedNames)).Take(MostFound + 1).ToList();
        var listed = works.AreMany ? works.All.Where(work => work.Id == chosen) : works.All;
        return new WorkChoice(
            titleKey, chosen, works.AreMany, [.. listed], filter.Typed, [.. found.Take(MostFound)], found.Count > MostFound);
    }
}

/// <param name="Href">The address of the page with a work taken.</param>
public sealed record FoundWorks(WorkChoice Choice, Func<CatalogueEntry, string> Href);
