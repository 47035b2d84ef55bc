namespace KazakhArchive.Texts.Works;

/// <summary>What is under a name, links not followed.</summary>
public enum FileKind
{
    Missing,
    Regular,
    Folder,
    Link,
    Pipe,
    Socket,
    Device,

    /// <summary>The system does not say, as when it may not look; opening the file shows why.</summary>
    Unknown,
}
