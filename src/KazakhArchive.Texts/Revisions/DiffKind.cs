namespace KazakhArchive.Texts.Revisions;

public enum DiffKind
{
    Same,
    Removed,
    Added,
}
