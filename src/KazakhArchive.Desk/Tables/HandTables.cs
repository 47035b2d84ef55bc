using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Tables;

/// <summary>Where each table lies, and with which columns the desk writes its rows.</summary>
public static class HandTables
{
    public static IReadOnlyList<HandTable> All { get; } = Enum.GetValues<HandTable>();

    public static CorpusFile FileIn(this HandTable table, WorkFolder folder) => table switch
    {
        HandTable.Emendations => folder.Emendations,
        HandTable.Proposals => folder.Proposals,
        HandTable.Decisions => folder.Decisions,
        HandTable.Divisions => folder.Divisions,
        _ => folder.Mentions,
    };

    /// <summary>Of a table that is not there yet.</summary>
    public static IReadOnlyList<string> Columns(this HandTable table) => table switch
    {
        HandTable.Emendations => EmendationTable.Columns,
        HandTable.Proposals => ProposalTable.Columns,
        HandTable.Decisions => DecisionTable.Columns,
        HandTable.Divisions => DivisionTable.Columns,
        _ => MentionRuleTable.Columns,
    };

    /// <summary>With the columns that only some tables have; rows are made with them and fitted to the table that is there.</summary>
    public static IReadOnlyList<string> AllColumns(this HandTable table) => table switch
    {
        HandTable.Decisions => DecisionTable.ColumnsWithEndLine,
        HandTable.Divisions => DivisionTable.ColumnsWithText,
        _ => table.Columns(),
    };
}
