using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>Gathers what a citation says.</summary>
public sealed class Citations(PublicAddresses addresses)
{
    public Citation OfWork(Edition edition) => Of(edition, null, null, null);

    public Citation OfExcerpt(Edition edition, Excerpt excerpt) => Of(
        edition, excerpt.Range, ReferencePlace.Find(edition, excerpt.Range.First), PrintedPages.Of(edition.Chapters, excerpt));

    private Citation Of(Edition edition, PassageRange? reference, Chapter? chapter, PrintedPages? pages)
    {
        var path = PassageUrls.MachineForm(edition, reference, "");
        return new Citation(edition, reference, chapter, pages, path, addresses.Of(path), Pinned(edition, reference), edition.PinnedTo is null ? addresses.Identifier(edition.Work.Id, reference) : null);
    }

    private static string? Pinned(Edition edition, PassageRange? reference)
    {
        if (edition.PinnedTo is not null || edition.AsPublished(edition.Work.Revision) is not Edition published)
        {
            return null;
        }

        return reference is null || (ReferenceLookup.Find(published, reference.Value) is ReferenceAnswer.Found found && found.Address == reference)
            ? PassageUrls.MachineForm(published, reference, "")
            : null;
    }
}
