using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Tables;

/// <summary>The texts of a work's tables at one moment; a table that is not there has none.</summary>
public sealed record WorkTables(IReadOnlyDictionary<HandTable, string> Texts)
{
    /// <summary>Whether every row of every table is the same.</summary>
    public bool AreAs(WorkTables other) => HandTables.All.All(table => Texts.GetValueOrDefault(table) == other.Texts.GetValueOrDefault(table));

    /// <summary>Null, and findings, where one cannot be read: an editor's rows stand in it, so nothing may be written.</summary>
    public static WorkTables? Read(WorkFolder folder, FindingList findings)
    {
        var texts = new Dictionary<HandTable, string>();
        foreach (var table in HandTables.All)
        {
            var file = table.FileIn(folder);
            if (file.Exists)
            {
                if (file.ReadText(FindingCodes.TsvHeader, findings) is not string text)
                {
                    return null;
                }

                texts.Add(table, text);
            }
        }

        return new WorkTables(texts);
    }

    public EditedTable this[HandTable table] => new(Texts.GetValueOrDefault(table), table.Columns());

    public WorkTables With(IReadOnlyDictionary<HandTable, string> changed) =>
        new(HandTables.All.Where(table => changed.ContainsKey(table) || Texts.ContainsKey(table)).ToDictionary(table => table, table => changed.GetValueOrDefault(table) ?? Texts[table]));
}
