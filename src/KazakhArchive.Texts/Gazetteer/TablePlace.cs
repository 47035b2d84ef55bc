namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Where a row stands, for findings.</summary>
internal readonly record struct TablePlace(string Path, int LineNumber)
{
    public override string ToString() => $"{Path}:{LineNumber}";
}
