namespace KazakhArchive.Texts.Works;

/// <summary>What stands under a name, links not followed.</summary>
public enum FileKind
{
    Missing,
    Regular,
    Folder,
    Link,
    Pipe,
    Socket,
    Device,

    /// <summary>The system does not say, as where it has no right to look; who opens it learns why.</summary>
    Unknown,
}
