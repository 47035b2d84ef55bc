namespace KazakhArchive.Texts.Chapters;

/// <summary>How sure the editor is; <see cref="Low"/> is recorded and can be looked up, but is not applied.</summary>
public enum Certainty
{
    High,
    Medium,
    Low,
}
