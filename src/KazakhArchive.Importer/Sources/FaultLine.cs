namespace KazakhArchive.Importer.Sources;

/// <summary>Notes on something unforeseen at which line of the source it was thrown, while it is on its way out.</summary>
internal static class FaultLine
{
    private const string Key = "line of the source";

    /// <summary>To be asked as an exception filter, which catches nothing.</summary>
    /// <returns>Always false.</returns>
    public static bool Note(Exception fault, int lineNumber)
    {
        fault.Data[Key] ??= lineNumber;
        return false;
    }

    /// <summary>Null where none was noted.</summary>
    public static int? Of(Exception fault) => fault.Data[Key] as int?;
}
