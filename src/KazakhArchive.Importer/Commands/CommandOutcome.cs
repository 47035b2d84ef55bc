namespace KazakhArchive.Importer.Commands;

/// <summary>Exit codes, as README.md promises them.</summary>
public static class CommandOutcome
{
    public const int Clean = 0;
    public const int Errors = 1;
    public const int BadUsage = 2;
}
