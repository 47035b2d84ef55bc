using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Dts;

/// <summary>
/// The archive as DTS sees it: the root holds one Collection a work, and each of these holds its Resource. The root may
/// not hold Resources itself, as the specification's validator does not find them there.
/// </summary>
public sealed class DtsCollections(Library library)
{
    public const string Root = "archive";

    public IReadOnlyList<DtsResource> Resources { get; } = [.. library.ReadAll().Select(DtsResource.Of)];

    /// <summary>Null where there is no such resource.</summary>
    public DtsResource? FindResource(string id) => Resources.FirstOrDefault(resource => resource.Id == id);

    /// <summary>The resource of the Collection of that id; null where there is no such Collection.</summary>
    public DtsResource? FindWork(string id) => Resources.FirstOrDefault(resource => resource.Edition.Work.Id.Value == id);
}
