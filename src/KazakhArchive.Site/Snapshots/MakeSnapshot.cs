namespace KazakhArchive.Site.Snapshots;

/// <summary>Makes of what was read all that is served of it.</summary>
/// <exception cref="CorpusRefusedException">What all works share has an error, or every work has one.</exception>
public delegate Snapshot MakeSnapshot(ReadArchive reading);
