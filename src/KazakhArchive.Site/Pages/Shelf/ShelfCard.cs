using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Shelf;

/// <summary>A work as the shelf shows it.</summary>
/// <param name="Work">Null while its files cannot be read.</param>
public sealed record ShelfCard(CatalogueEntry Entry, Work? Work);
