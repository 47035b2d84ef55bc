using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Reads <c>other-names.tsv</c>, in which languages that no text is in have their names; its columns are described in corpus/README.md.</summary>
internal static class OtherNamesReader
{
    private static readonly string[] Columns = ["name", "ru", "kk"];

    /// <summary>Gives the entities these names; every fault is a finding.</summary>
    public static void Add(string path, string text, Dictionary<EntityId, Entity> entities, FindingList findings)
    {
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            if (EntityId.TryParse(row["name"]) is not EntityId id || !entities.TryGetValue(id, out var entity))
            {
                findings.Add(path, row.LineNumber, FindingCodes.NameUnknown,
                    $"name is {Quoted.Of(row["name"])}, expected the id of a row of the gazetteer", "Correct the name, or add its row");
                continue;
            }

            if (entity.Russian.Count + entity.Kazakh.Count > 0)
            {
                findings.Add(path, row.LineNumber, FindingCodes.EntityDuplicate, $"{id} stands on an earlier line too, expected it once", "Merge the rows");
                continue;
            }

            entities[id] = entity with { Russian = Forms("ru"), Kazakh = Forms("kk") };

            IReadOnlyList<NameForm> Forms(string column) => FormCell.ReadIfAny(row, column, NameForm.Of,
                (what, mend) => findings.Add(path, row.LineNumber, FindingCodes.NameFormEmpty, what, mend));
        }
    }
}
