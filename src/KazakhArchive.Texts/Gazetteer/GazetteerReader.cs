using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Reads the tables of <c>corpus/gazetteer</c>; their columns are described in corpus/README.md.</summary>
public static class GazetteerReader
{
    public const string AmbiguitiesFile = "ambiguities.tsv";
    public const string OtherNamesFile = "other-names.tsv";

    /// <summary>All files that are read here.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
        [.. EntityTypes.Tables.Select(table => table.FileName), AmbiguitiesFile, OtherNamesFile, TermReader.SubjectsFile, TermReader.SourceKindsFile];

    public static IReadOnlyList<string> Columns { get; } =
        ["id", "type", "ur", "ar", "en", "romanisation", "from", "to", "latitude", "longitude", "wikidata", "note"];

    /// <summary>What could be read; every fault is a finding.</summary>
    /// <param name="tables">The texts of the tables that there are, by file name.</param>
    /// <param name="folder">What findings call the folder of the tables.</param>
    public static Gazetteer Read(IReadOnlyDictionary<string, string> tables, string folder, FindingList findings)
    {
        var placed = new Dictionary<EntityId, (Entity Entity, TablePlace Place)>();
        foreach (var (fileName, types) in EntityTypes.Tables)
        {
            if (tables.TryGetValue(fileName, out var text))
            {
                ReadTable($"{folder}/{fileName}", text, types, placed, findings);
            }
        }

        var entities = placed.ToDictionary(row => row.Key, row => row.Value.Entity);
        if (tables.TryGetValue(OtherNamesFile, out var otherNames))
        {
            OtherNamesReader.Add($"{folder}/{OtherNamesFile}", otherNames, entities, findings);
        }

        var rules = tables.TryGetValue(AmbiguitiesFile, out var ambiguities)
            ? AmbiguityReader.Read($"{folder}/{AmbiguitiesFile}", ambiguities, entities, findings)
            : [];
        SharedForms.Check([.. placed.Values], rules, findings);
        return new Gazetteer(entities.Values, rules)
        {
            Subjects = tables.TryGetValue(TermReader.SubjectsFile, out var subjects)
                ? TermReader.Subjects($"{folder}/{TermReader.SubjectsFile}", subjects, findings)
                : new TermList<Term>([]),
            SourceKinds = tables.TryGetValue(TermReader.SourceKindsFile, out var kinds)
                ? TermReader.SourceKinds($"{folder}/{TermReader.SourceKindsFile}", kinds, findings)
                : new TermList<SourceKind>([]),
        };
    }

    private static void ReadTable(
        string path, string text, IReadOnlyList<EntityType> types, Dictionary<EntityId, (Entity Entity, TablePlace Place)> placed, FindingList findings)
    {
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            if (EntityReader.Read(path, row, types, findings) is not Entity entity)
            {
                continue;
            }

            if (!placed.TryAdd(entity.Id, (entity, new TablePlace(path, row.LineNumber))))
            {
                findings.Add(path, row.LineNumber, FindingCodes.EntityDuplicate,
                    $"the id {entity.Id} stands also in {placed[entity.Id].Place}, expected once in all tables", "Give one of the two another id, or merge the rows");
            }
        }
    }
}
