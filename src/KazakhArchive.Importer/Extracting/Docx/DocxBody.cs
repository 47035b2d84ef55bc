using DocumentFormat.OpenXml.Wordprocessing;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>Tells the writer the paragraphs and tables of a document.</summary>
/// <param name="language">That of the document; null where it tells none.</param>
internal sealed class DocxBody(ExtractionWriter writer, DocxStyles styles, DocxNumbers numbers, DocxNotes notes, DocxCharts charts, string? language)
{
    private readonly List<string> marked = [];
    private readonly List<Paragraph> frames = [];
    private readonly List<string> hidden = [];
    private readonly List<string> captions = [];
    private bool hasText; // Something other than a title page has begun.

    public void Paragraph(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.PageBreakBefore is { } before && before.Val?.Value != false)
        {
            writer.TurnPage();
        }

        var spans = Read(paragraph);
        var level = styles.LevelOf(paragraph);
        var role = RoleOf(paragraph, level);
        var lines = DocxSpans.Lines(spans);
        if (role == PieceKind.VerseLine)
        {
            Lines(lines, PieceKind.VerseLine);
        }
        else if (role is null && VerseShape.AreLines([.. lines.Select(DocxSpans.WordsOf)]))
        {
            Lines(lines, null);
        }
        else if (role is not null || !(IsOpen(spans) || (!notes.Any && NoteHead.Is(DocxSpans.WordsOf(spans)))))
        {
            writer.Begin(role ?? PieceKind.Paragraph, level);
            writer.Set(DocxType.Of(paragraph, styles));
            Spans(spans, partsHalves: false);
        }
        else
        {
            writer.Begin(null);
            Spans(spans, partsHalves: true);
        }

        EndBlock();
    }

    /// <summary>A table is couplets, rows of cells, or with one column a frame around paragraphs.</summary>
    public void Table(Table table)
    {
        var rows = table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table).Select(row => row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).ToList()).ToList();
        if (rows.TrueForAll(row => row.Count <= 1))
        {
            foreach (var paragraph in DocxSpans.ParagraphsOf(table))
            {
                Paragraph(paragraph);
            }

            return;
        }

        var cells = rows.ConvertAll(row => row.ConvertAll(LinesOf));
        var words = cells.ConvertAll(row => row.ConvertAll(cell => cell.ConvertAll(DocxSpans.WordsOf)));
        var isVerse = CoupletTable.Is(words);
        for (var i = 0; i < rows.Count; i++)
        {
            if (isVerse)
            {
                Couplets(cells[i], CoupletTable.Columns(words[i]), CoupletTable.Beside(words[i]));
            }
            else
            {
                Row(cells[i]);
            }
        }

        EndBlock();
    }

    /// <summary>Ends the last block; the notes that nothing marks stand behind it.</summary>
    public void Finish()
    {
        EndBlock();
        foreach (var key in notes.Left)
        {
            Note(key);
        }

        writer.End();
    }

    private PieceKind? RoleOf(Paragraph paragraph, int level)
    {
        var role = styles.RoleOf(paragraph);
        if (role == PieceKind.TitlePage && !hasText)
        {
            return role;
        }

        role = role == PieceKind.TitlePage ? null : role;
        hasText |= role is not PieceKind.FurnitureSurplus && paragraph.InnerText.Any(char.IsLetter);
        return role == PieceKind.FurnitureSurplus ? role : level > 0 ? PieceKind.Heading : role ?? (styles.IsNumbered(paragraph) ? PieceKind.ListItem : null);
    }

    /// <summary>A verse that is parted by a tab or stars, or a line without letters, which may be a page's number.</summary>
    private static bool IsOpen(IReadOnlyList<DocxSpan> spans) => DocxSpans.WordsOf(spans).Trim() is var words && (VerseShape.IsParted(words) || !words.Any(char.IsLetter));

    private void Lines(IReadOnlyList<IReadOnlyList<DocxSpan>> lines, PieceKind? role)
    {
        foreach (var line in lines)
        {
            writer.Begin(role);
            Spans(line, partsHalves: true);
        }
    }

    /// <param name="beside">The number of the first, which has a column of its own.</param>
    private void Couplets(List<List<IReadOnlyList<DocxSpan>>> row, IReadOnlyList<int> columns, string beside)
    {
        var (first, second) = (Written(row[columns[0]]), Written(row[columns[1]]));
        foreach (var (one, two) in first.Zip(second))
        {
            writer.Begin(PieceKind.VerseLine);
            writer.Text(beside);
            writer.Space();
            beside = "";
            Spans(one, partsHalves: false);
            writer.Tab();
            Spans(two, partsHalves: false);
        }

        static List<IReadOnlyList<DocxSpan>> Written(List<IReadOnlyList<DocxSpan>> lines) => lines.FindAll(line => VerseHalves.Letters(DocxSpans.WordsOf(line)) > 0);
    }

    private void Row(List<List<IReadOnlyList<DocxSpan>>> row)
    {
        writer.Begin(PieceKind.TableRow);
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                writer.Tab();
            }

            foreach (var line in row[i])
            {
                Spans(line, partsHalves: false);
                writer.Space();
            }
        }
    }

    private List<IReadOnlyList<DocxSpan>> LinesOf(TableCell cell) => [.. DocxSpans.ParagraphsOf(cell).SelectMany(paragraph => DocxSpans.Lines(Read(paragraph, isCell: true)))];

    /// <param name="isCell">Whether a number may stand alone, as in the first column of many tables.</param>
    private IReadOnlyList<DocxSpan> Read(Paragraph paragraph, bool isCell = false)
    {
        var read = DocxSpans.Of(paragraph, styles, writer);
        frames.AddRange(read.Frames);
        hidden.AddRange(read.Hidden);
        captions.AddRange(charts.WordsIn(paragraph));
        var number = numbers.Next(paragraph);
        var isWritten = isCell || !string.IsNullOrWhiteSpace(DocxSpans.WordsOf(read.Shown));
        writer.LeaveOut("numbers of empty lines", isWritten || number.Length == 0 ? 0 : 1);
        return isWritten && number.Length > 0 ? [new DocxSpan(DocxSpanKind.Words, number), .. read.Shown] : read.Shown;
    }

    private void Spans(IReadOnlyList<DocxSpan> spans, bool partsHalves)
    {
        Describe(spans);
        foreach (var span in spans)
        {
            switch (span.Kind)
            {
                case DocxSpanKind.Words:
                    writer.Text(span.Text);
                    break;
                case DocxSpanKind.Tab when partsHalves && writer.LengthUtf16 > 0:
                    writer.Tab();
                    break;
                case DocxSpanKind.PageBreak:
                    writer.Space();
                    writer.TurnPage();
                    break;
                case DocxSpanKind.NoteMark:
                    writer.NoteMark(span.Key, span.Text);
                    marked.Add(span.Key);
                    break;
                default:
                    writer.Space();
                    break;
            }
        }
    }

    /// <summary>The language of most letters, if it differs from the document's.</summary>
    private void Describe(IReadOnlyList<DocxSpan> spans)
    {
        var byLanguage = spans.Where(span => span.Kind == DocxSpanKind.Words).GroupBy(span => span.Language ?? "", StringComparer.Ordinal)
            .Select(same => (Language: same.Key, Letters: same.Sum(span => VerseHalves.Letters(span.Text)))).ToList();
        var most = byLanguage.OrderByDescending(same => same.Letters).FirstOrDefault().Language;
        if (language is not null && most is { Length: > 0 } && Primary(most) != Primary(language))
        {
            writer.Describe(most);
        }
    }

    private static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private void EndBlock()
    {
        writer.End();
        foreach (var key in marked.ToList())
        {
            Note(key);
        }

        marked.Clear();
        hidden.ForEach(writer.Hide);
        hidden.Clear();
        foreach (var words in captions)
        {
            writer.Begin(PieceKind.Figure);
            writer.Text(words);
            writer.End();
        }

        captions.Clear();
        Paragraph[] anchored = [.. frames];
        frames.Clear();
        foreach (var paragraph in anchored)
        {
            Paragraph(paragraph);
        }
    }

    private void Note(string key)
    {
        if (notes.Take(key) is not IReadOnlyList<Paragraph> paragraphs)
        {
            return;
        }

        writer.BeginNote(key, "", isOfPageBefore: true);
        foreach (var paragraph in paragraphs)
        {
            writer.Space();
            Spans(Read(paragraph), partsHalves: false);
        }

        writer.End();
    }
}
