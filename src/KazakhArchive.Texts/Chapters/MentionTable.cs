using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Reads and writes <c>chapters/mentions.tsv</c>, in which the importer keeps the names that it found in the chapters beside it.</summary>
public static class MentionTable
{
    public const string FileName = "mentions.tsv";

    public static IReadOnlyList<string> Columns { get; } = [.. StretchTable.Columns, "name"];

    /// <summary>In the order of the text, so that the same chapters give the same bytes.</summary>
    public static string Write(IEnumerable<Chapter> chapters) => StretchTable.Write(
        Columns, chapters, block => block.Mentions.Select(mention => (mention.StartUtf16, mention.EndUtf16, (string[])[mention.Entity.Value])));

    /// <summary>Every row that cannot be read is a finding.</summary>
    public static IReadOnlyList<StretchRow<EntityMention>> Read(string path, string text, FindingList findings)
    {
        var rows = new List<StretchRow<EntityMention>>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            if (StretchTable.PlaceOf(row) is var (passage, start, end) && EntityId.TryParse(row["name"]) is EntityId name)
            {
                rows.Add(new StretchRow<EntityMention>(row.LineNumber, passage, start, end, row["text"], new EntityMention(start, end, name)));
            }
            else
            {
                findings.Add(path, row.LineNumber, FindingCodes.MentionMalformed, "the row is no mention, expected a reference, two numbers, words and a name", StretchTable.Mend);
            }
        }

        return rows;
    }

    /// <summary>The chapters with their mentions; every mention whose words are not where it says is a finding.</summary>
    public static IReadOnlyList<Chapter> Attach(IReadOnlyList<Chapter> chapters, IReadOnlyList<StretchRow<EntityMention>> rows, string path, FindingList findings) =>
        StretchTable.Attach(chapters, rows, path, FindingCodes.MentionMalformed, (block, mentions) => block with { Mentions = mentions }, findings);

    /// <summary>What mentions are kept under: a chapter's heading has the chapter's own reference. Null for what is not cited.</summary>
    public static PassageId? ReferenceOf(Chapter chapter, Block block) => StretchTable.ReferenceOf(chapter, block);
}
