using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Chapters;

/// <summary>
/// What the tables beside the chapters have in common: each row is about a stretch of a passage's reading text. Such tables
/// are written by the importer and change no text.
/// </summary>
internal static class StretchTable
{
    public const string Mend = "Run import; the table is never edited by hand";

    /// <summary>The first columns of each such table.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["passage", "startUtf16", "endUtf16", "text"];

    /// <summary>What stretches are kept under: a chapter's heading has the chapter's own reference. Null for what is not cited.</summary>
    public static PassageId? ReferenceOf(Chapter chapter, Block block) =>
        block is { Kind: BlockKind.Heading, Level: 1 } ? chapter.Id : block.Id;

    /// <summary>In the order of the text, so that the same chapters give the same bytes.</summary>
    /// <param name="rowsOf">Where each of a block's stretches stands, and the cells after its words.</param>
    public static string Write(
        IReadOnlyList<string> columns, IEnumerable<Chapter> chapters, Func<Block, IEnumerable<(int StartUtf16, int EndUtf16, string[] Cells)>> rowsOf) =>
        TsvWriter.Write(columns, chapters.SelectMany(chapter => chapter.Blocks.SelectMany(block =>
        {
            string? text = null;
            return rowsOf(block).Select(row => (IReadOnlyList<string>)
            [
                ReferenceOf(chapter, block)!.Value.ToString(),
                row.StartUtf16.ToString(CultureInfo.InvariantCulture),
                row.EndUtf16.ToString(CultureInfo.InvariantCulture),
                (text ??= LayerText.Of(block, Layer.Reading))[row.StartUtf16..row.EndUtf16],
                .. row.Cells,
            ]);
        })));

    /// <summary>Null where one of the first cells is no reference or number.</summary>
    public static (PassageId Passage, int StartUtf16, int EndUtf16)? PlaceOf(TsvRow row) =>
        PassageId.TryParse(row["passage"]) is PassageId passage
        && int.TryParse(row["startUtf16"], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(row["endUtf16"], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            ? (passage, start, end)
            : null;

    /// <summary>The chapters with what the rows say; every row whose words are not where it says is a finding.</summary>
    /// <param name="with">A block with what its rows say.</param>
    public static IReadOnlyList<Chapter> Attach<T>(
        IReadOnlyList<Chapter> chapters, IReadOnlyList<StretchRow<T>> rows, string path, FindingCode code, Func<Block, IReadOnlyList<T>, Block> with, FindingList findings)
    {
        if (rows.Count == 0)
        {
            return chapters;
        }

        var byPassage = rows.GroupBy(row => row.Passage).ToDictionary(group => group.Key, group => group.ToList());
        var attached = chapters
            .Select(chapter => chapter with
            {
                Blocks = [.. chapter.Blocks.Select(block => ReferenceOf(chapter, block) is PassageId passage && byPassage.Remove(passage, out var own)
                    ? with(block, Standing(block, own, path, code, findings))
                    : block)],
            })
            .ToList();
        foreach (var row in byPassage.Values.SelectMany(left => left))
        {
            findings.Add(path, row.LineNumber, code, $"there is no passage {row.Passage}, expected one of a chapter beside the table", Mend);
        }

        return attached;
    }

    private static List<T> Standing<T>(Block block, List<StretchRow<T>> rows, string path, FindingCode code, FindingList findings)
    {
        var text = LayerText.Of(block, Layer.Reading);
        var standing = new List<T>(rows.Count);
        var end = 0;
        foreach (var row in rows)
        {
            if (row.StartUtf16 >= end && row.EndUtf16 > row.StartUtf16 && row.EndUtf16 <= text.Length
                && text.AsSpan(row.StartUtf16, row.EndUtf16 - row.StartUtf16).SequenceEqual(row.Text))
            {
                standing.Add(row.Value);
                end = row.EndUtf16;
            }
            else
            {
                findings.Add(path, row.LineNumber, code, $"{Quoted.Of(row.Text)} does not stand at {row.StartUtf16} of {row.Passage} after the row before it", Mend);
            }
        }

        return standing;
    }
}
