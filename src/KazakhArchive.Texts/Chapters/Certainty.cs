namespace KazakhArchive.Texts.Chapters;

/// <summary>How sure the editor is; <see cref="Low"/> is recorded and shown to who asks, not applied.</summary>
public enum Certainty
{
    High,
    Medium,
    Low,
}
