using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer;

/// <summary>The divisions of a new work as the file in which it came tells them.</summary>
internal static class StructuredDivisions
{
    /// <summary>What stands in brackets over a division that has no heading of its own; over others their first words.</summary>
    private static readonly Dictionary<string, string> Supplied =
        EmbeddedTable.Read(typeof(StructuredDivisions), "division-kinds.tsv", "kind", "heading").ToDictionary(row => row["kind"], row => row["heading"], StringComparer.Ordinal);

    /// <summary>
    /// The highest level becomes chapters; where it has one heading alone, which stands over all the others, so does the next one. Text before
    /// the first of them is a chapter under the title of the work, but for the title page.
    /// </summary>
    public static IReadOnlyList<(DivisionRow Row, string Heading)> Of(Source source, SourceStructure structure, string title)
    {
        var begun = structure.Rows.Where(row => row.Role == PieceKind.Heading || row.Division.Length > 0).ToList();
        var levels = Levels(begun.ConvertAll(row => row.Level));
        var rows = new List<(DivisionRow, string)>();
        var chapter = 0;
        var firstText = FirstText(source, structure);
        if (begun.Count == 0 || begun[0].LineNumber != firstText || levels[0] > 1)
        {
            rows.Add(Row(firstText, 1, $"[{title}]", $"[{title}]"));
        }

        foreach (var (row, level) in begun.Zip(levels))
        {
            var text = source.Lines[row.LineNumber - 1].Text.Trim();
            var words = row.Role == PieceKind.Heading ? text
                : row.Division.StartsWith('[') ? row.Division
                : $"[{Supplied.GetValueOrDefault(row.Division, FirstWords.Of(text))}]";
            rows.Add(Row(row.LineNumber, level, words, row.Role == PieceKind.Heading ? null : words));
        }

        return rows;

        (DivisionRow, string) Row(int line, int level, string heading, string? supplied) => level == 1
            ? (new DivisionRow(0, line, 1, new Ordinal(++chapter), DivisionDraft.Slug(chapter), supplied), heading)
            : (new DivisionRow(0, line, level, null, "", supplied), heading);
    }

    /// <summary>The first line that is none of a title page, nor left out of the reading text; those stand before all divisions.</summary>
    private static int FirstText(Source source, SourceStructure structure)
    {
        var written = source.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text));
        return written.FirstOrDefault(line => structure.On(line.LineNumber)?.Role is not PieceKind role || !(role == PieceKind.TitlePage || role.IsHidden()), written.First()).LineNumber;
    }

    private static List<int> Levels(List<int> told)
    {
        var ranks = told.Distinct().Order().ToList();
        var isOverAll = ranks.Count > 1 && told[0] == ranks[0] && told.Count(level => level == ranks[0]) == 1;
        return told.ConvertAll(level => Math.Clamp(ranks.IndexOf(level) + (isOverAll && level != ranks[0] ? 0 : 1), 1, DivisionDraft.DeepestLevel));
    }
}
