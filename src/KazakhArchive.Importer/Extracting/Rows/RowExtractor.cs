using System.Globalization;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Rows;

/// <summary>Passes the rows of a text to the writer in order: by their ids if all of these are numbers, otherwise as they come.</summary>
internal static class RowExtractor
{
    // Beside the columns of the row before.
    private const string Headed = "headed";

    private static readonly Dictionary<string, string> Empty = [];

    public static Extraction Extract(RowBook book)
    {
        var writer = new ExtractionWriter();
        var before = Empty;
        var number = 0;
        var references = new RowReferences(book.Rows.Select(row => Only(row, RowBook.Id)), writer);
        foreach (var row in InOrder(book.Rows))
        {
            before = Write(row, ++number, references, before, writer);
        }

        writer.LeaveOut("cells of other columns", book.OtherCells);
        writer.LeaveOut("other fields of the head", book.OtherFields);
        return writer.Finish(book.Head);
    }

    /// <returns>What the next row repeats: its heading and its page.</returns>
    private static Dictionary<string, string> Write(
        IReadOnlyDictionary<string, IReadOnlyList<string>> row, int number, RowReferences references, Dictionary<string, string> before, ExtractionWriter writer)
    {
        var (page, volume) = (Only(row, RowBook.Page), Only(row, RowBook.Volume));
        if (page.Length > 0 && (page, volume) != (before.GetValueOrDefault(RowBook.Page, ""), before.GetValueOrDefault(RowBook.Volume, "")))
        {
            var told = PageNumber.Read(page);
            writer.Page(told.Number ?? page, PageNumber.Whole(volume) ?? told.Volume);
        }

        var level = Math.Max(1, PageNumber.Whole(Only(row, RowBook.Level)) ?? 1);
        var heading = Only(row, RowBook.Heading);
        var hasHeading = heading.Length > 0 && heading != before.GetValueOrDefault(RowBook.Heading, "");
        var id = Only(row, RowBook.Id);
        var isHeaded = hasHeading || before.ContainsKey(Headed);
        if (references.Begin(id) && !isHeaded)
        {
            writer.BeginDivision("section", 1); // The ids number chapters that the columns do not head.
        }

        if (hasHeading)
        {
            writer.Begin(PieceKind.Heading, level);
            writer.Text(heading);
        }

        Text(row, level, writer);
        Notes(row, number, writer);
        var next = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [RowBook.Heading] = heading.Length > 0 ? heading : before.GetValueOrDefault(RowBook.Heading, ""),
            [RowBook.Page] = page.Length > 0 ? page : before.GetValueOrDefault(RowBook.Page, ""),
            [RowBook.Volume] = page.Length > 0 ? volume : before.GetValueOrDefault(RowBook.Volume, ""),
        };
        if (id.Length == 0 && (level == 1 ? isHeaded : before.ContainsKey(Headed)))
        {
            next.Add(Headed, ""); // The chapter that the next id begins has its heading already.
        }

        return next;
    }

    private static void Text(IReadOnlyDictionary<string, IReadOnlyList<string>> row, int level, ExtractionWriter writer)
    {
        var language = Only(row, RowBook.Language);
        if (row.ContainsKey(RowBook.First) || row.ContainsKey(RowBook.Second))
        {
            Begin(PieceKind.VerseLine);
            writer.Text(Only(row, RowBook.First));
            writer.Tab();
            writer.Text(Only(row, RowBook.Second));
        }

        var lines = row.GetValueOrDefault(RowBook.Text, []).SelectMany(text => text.ReplaceLineEndings("\n").Split('\n')).Where(line => line.Trim().Length > 0).ToList();
        var role = RoleOf(Only(row, RowBook.Role)) ?? (VerseShape.AreLines(lines) ? null : PieceKind.Paragraph);
        foreach (var line in lines)
        {
            Begin(role == PieceKind.Paragraph && VerseShape.IsParted(line) ? null : role);
            Halves(line, writer);
        }

        void Begin(PieceKind? kind)
        {
            writer.Begin(kind, kind == PieceKind.Heading ? level : 0);
            writer.Describe(language);
        }
    }

    private static void Halves(string line, ExtractionWriter writer)
    {
        var parts = writer.Role is PieceKind.VerseLine or null ? line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [line];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                writer.Tab();
            }

            writer.Text(parts[i]);
        }
    }

    /// <summary>A note follows the last block of its row, where its mark is.</summary>
    private static void Notes(IReadOnlyDictionary<string, IReadOnlyList<string>> row, int number, ExtractionWriter writer)
    {
        var notes = row.GetValueOrDefault(RowBook.Note, []);
        var keys = notes.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"{number}.{index}")).ToList();
        foreach (var key in writer.IsOpen ? keys : [])
        {
            writer.NoteMark(key, "");
        }

        foreach (var (note, key) in notes.Zip(keys))
        {
            writer.BeginNote(key, "", isOfPageBefore: true);
            writer.Text(note);
        }

        writer.End();
    }

    private static IEnumerable<IReadOnlyDictionary<string, IReadOnlyList<string>>> InOrder(IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> rows)
    {
        var ids = rows.Select(row => NumbersIn(Only(row, RowBook.Id))).ToList();
        return ids.TrueForAll(id => id is not null) ? rows.Zip(ids).OrderBy(row => row.Second, NumberOrder).Select(row => row.First) : rows;
    }

    private static readonly Comparer<int[]?> NumberOrder = Comparer<int[]?>.Create((one, two) => one.AsSpan().SequenceCompareTo(two));

    /// <summary>The numbers of an id such as <c>3.14</c>; null for one that is written otherwise.</summary>
    private static int[]? NumbersIn(string id)
    {
        var parts = id.Split('.', ':', '-').Select(PageNumber.Whole).ToList();
        return parts.TrueForAll(part => part is not null) ? [.. parts.Select(part => part!.Value)] : null;
    }

    private static string Only(IReadOnlyDictionary<string, IReadOnlyList<string>> row, string column) => WhiteSpace.Fold(string.Join(' ', row.GetValueOrDefault(column, [])));

    private static PieceKind? RoleOf(string word) => word.ToLowerInvariant() switch
    {
        "" => null,
        StructureTable.Heading => PieceKind.Heading,
        var known when PieceKinds.Words.TryGetValue(known, out var kind) => kind,
        _ => null,
    };
}
