using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Reads and writes <c>chapters/mentions.tsv</c>, in which the importer keeps the names that it found in the chapters beside it.</summary>
public static class MentionTable
{
    public const string FileName = "mentions.tsv";

    private const string Mend = "Run import; the table is never edited by hand";

    public static IReadOnlyList<string> Columns { get; } = ["passage", "startUtf16", "endUtf16", "text", "name"];

    /// <summary>In the order of the text, so that the same chapters give the same bytes.</summary>
    public static string Write(IEnumerable<Chapter> chapters) => TsvWriter.Write(Columns, chapters
        .SelectMany(chapter => chapter.Blocks.Where(block => block.Mentions.Count > 0).SelectMany(block => RowsOf(chapter, block))));

    /// <summary>Every row that cannot be read is a finding.</summary>
    public static IReadOnlyList<MentionRow> Read(string path, string text, FindingList findings)
    {
        var rows = new List<MentionRow>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            if (PassageId.TryParse(row["passage"]) is PassageId passage
                && int.TryParse(row["startUtf16"], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                && int.TryParse(row["endUtf16"], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                && EntityId.TryParse(row["name"]) is EntityId name)
            {
                rows.Add(new MentionRow(row.LineNumber, passage, new EntityMention(start, end, name), row["text"]));
            }
            else
            {
                findings.Add(path, row.LineNumber, FindingCodes.MentionMalformed, "the row is no mention, expected a reference, two numbers, words and a name", Mend);
            }
        }

        return rows;
    }

    /// <summary>The chapters with their mentions; every mention whose words do not stand where it says is a finding.</summary>
    public static IReadOnlyList<Chapter> Attach(IReadOnlyList<Chapter> chapters, IReadOnlyList<MentionRow> rows, string path, FindingList findings)
    {
        if (rows.Count == 0)
        {
            return chapters;
        }

        var byPassage = rows.GroupBy(row => row.Passage).ToDictionary(group => group.Key, group => group.ToList());
        var attached = chapters
            .Select(chapter => chapter with
            {
                Blocks = [.. chapter.Blocks.Select(block =>
                    ReferenceOf(chapter, block) is PassageId passage && byPassage.Remove(passage, out var own) ? WithMentions(block, own, path, findings) : block)],
            })
            .ToList();
        foreach (var row in byPassage.Values.SelectMany(left => left))
        {
            findings.Add(path, row.LineNumber, FindingCodes.MentionMalformed, $"there is no passage {row.Passage}, expected one of a chapter beside the table", Mend);
        }

        return attached;
    }

    /// <summary>What mentions are kept under: a chapter's heading has the chapter's own reference. Null for what is not cited.</summary>
    public static PassageId? ReferenceOf(Chapter chapter, Block block) =>
        block is { Kind: BlockKind.Heading, Level: 1 } ? chapter.Id : block.Id;

    private static Block WithMentions(Block block, List<MentionRow> rows, string path, FindingList findings)
    {
        var text = LayerText.Of(block, Layer.Reading);
        var mentions = new List<EntityMention>(rows.Count);
        var end = 0;
        foreach (var row in rows)
        {
            var mention = row.Mention;
            if (mention.StartUtf16 >= end && mention.EndUtf16 > mention.StartUtf16 && mention.EndUtf16 <= text.Length
                && text.AsSpan(mention.StartUtf16, mention.EndUtf16 - mention.StartUtf16).SequenceEqual(row.Text))
            {
                mentions.Add(mention);
                end = mention.EndUtf16;
            }
            else
            {
                findings.Add(path, row.LineNumber, FindingCodes.MentionMalformed,
                    $"{Quoted.Of(row.Text)} does not stand at {mention.StartUtf16} of {row.Passage} after the mention before it", Mend);
            }
        }

        return block with { Mentions = mentions };
    }

    private static IEnumerable<IReadOnlyList<string>> RowsOf(Chapter chapter, Block block)
    {
        var text = LayerText.Of(block, Layer.Reading);
        var passage = ReferenceOf(chapter, block)!.Value.ToString();
        return block.Mentions.Select(mention => (IReadOnlyList<string>)
        [
            passage,
            mention.StartUtf16.ToString(CultureInfo.InvariantCulture),
            mention.EndUtf16.ToString(CultureInfo.InvariantCulture),
            text[mention.StartUtf16..mention.EndUtf16],
            mention.Entity.Value,
        ]);
    }
}
