using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Tables;

/// <summary>The row that decides already what another row would decide.</summary>
public static class RivalRows
{
    /// <summary>Null where nothing stands in the way of the row.</summary>
    /// <param name="source">The lines of the source.</param>
    public static string? Find(HandTable kind, EditedTable table, string row, IReadOnlyList<string> source)
    {
        var mine = new RowCells(table, row);
        return table.Rows.FirstOrDefault(other =>
            other != row && EditedTable.LineOf(other) == EditedTable.LineOf(row) && AreRivals(kind, mine, new RowCells(table, other), EditedTable.LineOf(row), source));
    }

    private static bool AreRivals(HandTable kind, RowCells one, RowCells other, int line, IReadOnlyList<string> source) => kind switch
    {
        HandTable.Emendations => StretchOf(one, line, source) is var (start, end) && StretchOf(other, line, source) is var (otherStart, otherEnd) && start < otherEnd && otherStart < end,
        HandTable.Proposals => ProposalKey.Of(one) == ProposalKey.Of(other),
        HandTable.Decisions => one["endLine"] == other["endLine"] && one["rule"] == other["rule"] && one["text"] == other["text"],
        HandTable.Divisions => one["level"] == other["level"] && one["text"] == other["text"],
        _ => one["text"] == other["text"],
    };

    /// <summary>What the row changes of its line, without the words that only make its sic unique; null where its sic does not occur there exactly once.</summary>
    private static (int Start, int End)? StretchOf(RowCells row, int line, IReadOnlyList<string> source)
    {
        if (line < 1 || line > source.Count || Occurrence.OnlyOne(source[line - 1], row["sic"]) is not int at)
        {
            return null;
        }

        var (before, after) = EmendationTrim.SharedWords(new Emendation(row["sic"], row["corr"], EmendationKind.Letter, Certainty.High, ""));
        return (at + before, at + row["sic"].Length - after);
    }
}
