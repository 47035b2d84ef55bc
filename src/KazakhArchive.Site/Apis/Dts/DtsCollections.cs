using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>
/// The archive as DTS sees it: the root holds one Collection a work, and each of these holds its Resource. The root may
/// not hold Resources itself, as the specification's validator does not find them there.
/// </summary>
public sealed class DtsCollections(Library library)
{
    public const string Root = "archive";

    private readonly FrozenDictionary<string, CatalogueEntry> works = library.Works.ToFrozenDictionary(work => work.Id.Value, StringComparer.Ordinal);

    // Citation trees are as long as the work: they last as long as its text.
    private readonly ConditionalWeakTable<Edition, DtsResource> resources = [];

    public IReadOnlyList<CatalogueEntry> Works => library.Works;

    public TermList<Term> Subjects => library.Gazetteer.Subjects;

    /// <summary>The work of the Collection of that id; null where there is no such Collection.</summary>
    public CatalogueEntry? FindWork(string id) => works.GetValueOrDefault(id);

    /// <summary>The work of the Resource of that id; null where there is no such Resource.</summary>
    public CatalogueEntry? FindResource(string id) =>
        id.LastIndexOf('.') is > 0 and var dot && FindWork(id[..dot]) is { } work && DtsResource.IdOf(work) == id ? work : null;

    /// <summary>The Resource of a work; null while its files cannot be read.</summary>
    public DtsResource? Open(CatalogueEntry work) => library.Read(work.Id) is Edition edition ? resources.GetValue(edition, DtsResource.Of) : null;

    /// <summary>What is known about a work; null while its files cannot be read.</summary>
    public Work? Describe(CatalogueEntry work) => library.ReadWork(work.Id);
}
