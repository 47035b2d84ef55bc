using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>A work on the shelf.</summary>
/// <param name="Folded">Its titles and the names of its authors in all languages, folded, a line each: a tenth of a page of text.</param>
public sealed record ShelfWork(CatalogueEntry Entry, string Folded)
{
    public static ShelfWork Of(CatalogueEntry entry) => new(entry, string.Join('\n', Names(entry)
        .Select(name => NameForm.Of(name).Key)
        .Where(key => key.Length > 0)
        .Distinct(StringComparer.Ordinal)));

    private static IEnumerable<string> Names(CatalogueEntry entry)
    {
        if (entry.OriginalTitle is string original)
        {
            yield return original;
        }

        foreach (var language in Languages.All)
        {
            yield return entry.Title.In(language);
        }

        foreach (var author in entry.Authors)
        {
            yield return author.Original;
            foreach (var language in Languages.All)
            {
                yield return author.Name.In(language);
            }
        }
    }
}
