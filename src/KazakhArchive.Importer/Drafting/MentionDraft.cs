using System.Globalization;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Drafting;

/// <summary>
/// The names that a file tells, as rows of <c>mentions.tsv</c>: those of which its keys lead to a row of the gazetteer. A mention needs an
/// entity; for what the gazetteer lacks the row is proposed that would add it.
/// </summary>
internal static class MentionDraft
{
    private const string Reason = "in the file";

    /// <summary>Each place once, in the order of the source.</summary>
    public static IReadOnlyList<MentionRule> Rows(IReadOnlyList<ExtractedName> names, Gazetteer gazetteer)
    {
        var byWikidata = gazetteer.Entities.Where(entity => entity.Wikidata is not null).DistinctBy(entity => entity.Wikidata).ToDictionary(entity => entity.Wikidata!, entity => entity.Id, StringComparer.Ordinal);
        return [.. names.Select(name => (name.LineNumber, name.Words, Entity: EntityOf(name.Name, byWikidata, gazetteer)))
            .Where(row => row.Entity is not null).Distinct().Select((row, index) => new MentionRule(index + 2, row.LineNumber, row.Words, row.Entity))];
    }

    /// <summary>Without those that change nothing: analysis finds these names by itself.</summary>
    /// <param name="findings">Of an import with all rows.</param>
    public static IReadOnlyList<MentionRule> WithoutIdle(IReadOnlyList<MentionRule> rows, IEnumerable<Finding> findings)
    {
        var idle = findings.Where(finding => finding.Code == FindingCodes.MentionRuleUnused || finding.Code == FindingCodes.MentionRuleMissing).Select(finding => finding.LineNumber).ToHashSet();
        return [.. rows.Where(row => !idle.Contains(row.LineNumber))];
    }

    public static string Write(IEnumerable<MentionRule> rows) => TsvWriter.Write(MentionRuleTable.Columns, rows.Select(row => (IReadOnlyList<string>)
        [row.SourceLine.ToString(CultureInfo.InvariantCulture), row.Text, row.Entity?.Value ?? "", Reason]));

    /// <summary>Of each name with a key that leads to no row, once; what a row has among its forms analysis finds under whatever key.</summary>
    public static void ReportUnknown(string path, IReadOnlyList<ExtractedName> names, Language language, Gazetteer gazetteer, FindingList findings)
    {
        var known = gazetteer.Entities.Select(entity => entity.Wikidata).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var forms = gazetteer.Entities.SelectMany(entity => entity.AllForms).Select(form => form.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var same in names.Where(name => name.Name.Key.Length > 0 && IdIn(name.Name.Key, gazetteer) is null && !known.Contains(name.Name.Wikidata ?? "")
                && !forms.Contains(NameForm.Of(name.Words).Key) && !forms.Contains(NameForm.OfArabic(name.Words).Key))
            .GroupBy(name => name.Name.Wikidata ?? name.Name.Key, StringComparer.Ordinal))
        {
            var (words, told) = (same.First().Words, same.First().Name);
            var (table, types) = EntityTypes.Tables.FirstOrDefault(table => table.Types.Any(type => type.NameOf() == told.Kind), told.Kind == "place" ? EntityTypes.Tables.First(table => table.Types.Contains(EntityType.Settlement)) : EntityTypes.Tables[0]);
            var written = string.Join(FormCell.Separator, same.Select(name => name.Words).Distinct(StringComparer.Ordinal));
            var type = EntityTypes.TryParse(told.Kind) is EntityType own && types.Contains(own) ? told.Kind : types[0].NameOf();
            findings.Add(path, same.First().LineNumber, FindingCodes.NameNotInGazetteer,
                string.Create(CultureInfo.InvariantCulture, $"the file calls {Quoted.Of(words)} a name ({same.Key}) in {same.Count()} places, expected its row in the gazetteer, without which nothing mentions it"),
                $"Add to gazetteer/{table}, with its id and its forms in the other languages: {string.Join('\t', Cells(language, type, written, told.Wikidata ?? ""))}");
        }
    }

    private static IEnumerable<string> Cells(Language language, string type, string forms, string wikidata) =>
        GazetteerReader.Columns.Select(column => column == language.Code() ? forms : column switch { "type" => type, "wikidata" => wikidata, _ => "" });

    private static EntityId? EntityOf(NameTold name, Dictionary<string, EntityId> byWikidata, Gazetteer gazetteer) =>
        name.Wikidata is string wikidata && byWikidata.TryGetValue(wikidata, out var known) ? known : IdIn(name.Key, gazetteer);

    /// <summary>The archive's own id: alone, as a pointer, or at the end of an address as its exports have it.</summary>
    private static EntityId? IdIn(string key, Gazetteer gazetteer) =>
        EntityId.TryParse(key[(key.LastIndexOfAny(['/', '#', ':']) + 1)..]) is EntityId id && gazetteer.Find(id) is not null ? id : null;
}
