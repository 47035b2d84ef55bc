namespace KazakhArchive.Texts.Works;

/// <summary>How far a work has come.</summary>
public enum WorkState
{
    /// <summary>Readers see it, and its references last; what work.json says where it says nothing.</summary>
    Published,

    /// <summary>Its editor is at work: the site shows it only when told to, and every import may renumber its references.</summary>
    Draft,

    /// <summary>A draft of which the editor says that all is filled in; the import holds it to that, and the next publication takes it.</summary>
    Ready,
}
