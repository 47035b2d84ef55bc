namespace KazakhArchive.Desk.Tables;

/// <summary>A table of a work that its editors keep.</summary>
public enum HandTable
{
    Emendations,
    Proposals,
    Decisions,
    Divisions,
    Mentions,
}
