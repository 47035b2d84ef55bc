using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Drafting;

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
    /// <param name="hasNestedLevels">The levels are those of divisions within divisions: one that no heading has was passed over on purpose.</param>
    public static IReadOnlyList<(DivisionRow Row, string Heading)> Of(Source source, SourceStructure structure, string title, bool hasNestedLevels)
    {
        var begun = structure.Rows.Where(row => row.Role == PieceKind.Heading || row.Division.Length > 0).ToList();
        var levels = Levels(begun, hasNestedLevels);
        var divisions = new List<(int Line, int Level, string Heading, string? Supplied)>();
        var texts = source.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => line.LineNumber).ToList();
        var firstText = texts.Where(line => !IsFront(structure.On(line)?.Role)).DefaultIfEmpty(texts[0]).First();
        if (begun.Count == 0 || begun[0].LineNumber != firstText || levels[0] > 1)
        {
            divisions.Add((firstText, 1, $"[{title}]", $"[{title}]"));
        }

        foreach (var (row, level) in begun.Zip(levels))
        {
            var text = source.Lines[row.LineNumber - 1].Text.Trim();
            var words = row.Role == PieceKind.Heading ? text
                : row.Division.StartsWith('[') ? row.Division
                : $"[{Supplied.GetValueOrDefault(row.Division, FirstWords.Of(text))}]";
            divisions.Add((row.LineNumber, level, words, row.Role == PieceKind.Heading ? null : words));
        }

        return Numbered(divisions, structure);
    }

    /// <summary>Chapters count from 1, but where the file has a number for one before those of its passages (<c>3.14</c>).</summary>
    private static List<(DivisionRow Row, string Heading)> Numbered(List<(int Line, int Level, string Heading, string? Supplied)> divisions, SourceStructure structure)
    {
        var told = structure.Rows.Select(row => (row.LineNumber, Id: PassageId.TryParse(row.Reference))).Where(row => row.Id?.Kind == PassageIdKind.Passage).ToList();
        var rows = new List<(DivisionRow, string)>();
        var (chapter, next) = (0, 0);
        for (var i = 0; i < divisions.Count; i++)
        {
            var (line, level, heading, supplied) = divisions[i];
            if (level > 1)
            {
                rows.Add((new DivisionRow(0, line, level, null, "", supplied), heading));
                continue;
            }

            var end = i + 1;
            while (end < divisions.Count && divisions[end].Level > 1)
            {
                end++;
            }

            while (next < told.Count && told[next].LineNumber < line)
            {
                next++;
            }

            var isTold = next < told.Count && (end == divisions.Count || told[next].LineNumber < divisions[end].Line);
            chapter = Math.Max(chapter + 1, isTold ? told[next].Id!.Value.Chapter.Number : 0);
            rows.Add((new DivisionRow(0, line, 1, new Ordinal(chapter), DivisionDraft.Slug(chapter), supplied), heading));
        }

        return rows;
    }

    private static bool IsFront(PieceKind? role) => role is PieceKind kind && (kind == PieceKind.TitlePage || kind.IsHidden());

    private static List<int> Levels(List<StructureRow> begun, bool hasNestedLevels)
    {
        var told = begun.ConvertAll(row => row.Level);
        var ranks = told.Distinct().Order().ToList();

        // A heading that an editor supplied is no title of a book.
        var isOverAll = ranks.Count > 1 && begun[0].Role == PieceKind.Heading && told[0] == ranks[0] && told.Count(level => level == ranks[0]) == 1;
        return told.ConvertAll(level => Math.Clamp((hasNestedLevels ? level - ranks[0] : ranks.IndexOf(level)) + (isOverAll && level != ranks[0] ? 0 : 1), 1, DivisionDraft.DeepestLevel));
    }
}
