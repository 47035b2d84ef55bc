using System.Text.RegularExpressions;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Markdown;

/// <summary>The archive's own chapter files, one behind the other as it gives them away; their reading layer is the text.</summary>
internal static partial class ChapterFile
{
    /// <summary>Lines of a title page may stand before the first heading.</summary>
    public static bool Is(string text)
    {
        var rest = text.AsSpan().TrimStart('\uFEFF');
        while (TitleLine().EnumerateMatches(rest) is var lines && lines.MoveNext())
        {
            rest = rest[lines.Current.Length..];
        }

        return Chapter().IsMatch(rest);
    }

    /// <exception cref="InvalidDataException">A line is no block of a chapter.</exception>
    public static Extraction Extract(string text)
    {
        var writer = new ExtractionWriter();
        var chapter = default(Ordinal);
        var lineNumber = 0;
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            lineNumber++;
            if (line.Length == 0)
            {
                continue;
            }

            if (Chapter().Match(line) is { Success: true } heading && Ordinal.TryParse(heading.Groups[1].ValueSpan) is Ordinal number)
            {
                chapter = number;
            }

            Write(ChapterReader.ReadLine(line, chapter) ?? throw new InvalidDataException($"line {lineNumber} is no block of a chapter"), writer);
        }

        return writer.Finish(BookHead.Empty);
    }

    private static void Write(Block block, ExtractionWriter writer)
    {
        var marker = block.Inlines.OfType<Inline.Marker>().FirstOrDefault()?.Value.Trim() ?? "";
        if (block.Kind == BlockKind.Note && block.Id is PassageId note)
        {
            writer.BeginNote(note.ToString(), marker);
        }
        else
        {
            writer.Begin(RoleOf(block.Kind), block.Kind == BlockKind.Heading ? block.Level : 0);
            writer.Text(block.Kind == BlockKind.ListItem && marker.Length > 0 ? marker + " " : "");
        }

        foreach (var inline in block.Inlines)
        {
            Write(inline, writer);
        }

        writer.End();
    }

    private static void Write(Inline inline, ExtractionWriter writer)
    {
        switch (inline)
        {
            case Inline.NoteMark mark:
                writer.NoteMark(mark.Note.ToString(), mark.Mark.Trim());
                break;
            case Inline.PageBeginning page:
                writer.Page(page.Page?.Label);
                break;
            case Inline.CellBoundary:
                writer.Tab();
                break;
            case Inline.Surplus or Inline.FormeWork:
                writer.LeaveOut("words of the other layer");
                break;
            case Inline.Marker:
                break;
            default:
                if (inline is Inline.Emended)
                {
                    writer.LeaveOut("emendations");
                }

                writer.Text(LayerText.Of(inline, Layer.Reading));
                break;
        }
    }

    private static PieceKind RoleOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => PieceKind.Heading,
        BlockKind.ListItem => PieceKind.ListItem,
        BlockKind.Quotation => PieceKind.Quotation,
        BlockKind.VerseLine => PieceKind.VerseLine,
        BlockKind.TableRow => PieceKind.TableRow,
        BlockKind.Figure => PieceKind.Figure,
        BlockKind.Note => PieceKind.Note,
        BlockKind.TitlePage => PieceKind.TitlePage,
        BlockKind.FormeWork => PieceKind.FormeWork,
        BlockKind.Surplus => PieceKind.NoiseSurplus,
        _ => PieceKind.Paragraph,
    };

    [GeneratedRegex(@"\A[^\r\n]+ \{\.title-page lines=""[0-9-]{1,17}""\}(?:\r?\n)+", RegexOptions.CultureInvariant)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"\A\uFEFF?# .* \{#c([0-9]{1,4}[a-z]{0,4})(?: \.[a-z]+)* lines=""[0-9]{1,8}(?:-[0-9]{1,8})?""\}(?=\r?\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();
}
