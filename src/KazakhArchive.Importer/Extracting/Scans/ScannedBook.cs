using System.Text.RegularExpressions;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Scans;

/// <summary>
/// Takes scanned pages down: a line of print is a line of the source with its place on the image. Lines of running text have no role, so that
/// the parser joins them; a form feed parts the pages.
/// </summary>
internal static partial class ScannedBook
{
    public static void Write(ExtractionWriter book, IEnumerable<ScannedPage> pages)
    {
        foreach (var page in pages)
        {
            book.FormFeed();
            book.Page(page.Number ?? NumberOn(page));
            foreach (var region in page.Regions)
            {
                Write(book, page.Image, region);
            }
        }
    }

    private static string? NumberOn(ScannedPage page) => page.Regions.SelectMany(region => region.Lines)
        .Where(line => line.Role == RegionRole.PageNumber).Select(line => Ornament().Replace(line.Text, "")).FirstOrDefault(number => number.Length > 0);

    private static void Write(ExtractionWriter book, string image, ScannedRegion region)
    {
        RegionRole? before = null;
        book.Gap();
        foreach (var line in region.Lines)
        {
            if (before == line.Role && line.Role is RegionRole.Heading or RegionRole.Figure)
            {
                book.Space(); // A heading over two lines is one.
            }
            else
            {
                Begin(book, line, isFirst: before != line.Role);
                book.Describe("", ImageZone.Of(image, line.Corners ?? region.Corners), line.Confidence);
            }

            Words(book, line.Text);
            if (line.Role is not (RegionRole.Heading or RegionRole.Figure))
            {
                book.End();
            }

            before = line.Role;
        }

        book.End();
    }

    private static void Begin(ExtractionWriter book, ScannedLine line, bool isFirst)
    {
        switch (line.Role)
        {
            case RegionRole.Heading:
                book.Begin(PieceKind.Heading, 1);
                break;
            case RegionRole.Note or RegionRole.SideNote or RegionRole.Quotation when !isFirst && !NumberAtHead().IsMatch(line.Text):
                book.Continue();
                break;
            case RegionRole.SideNote:
                book.Begin(PieceKind.Note);
                book.StandBeside();
                break;
            default:
                book.Begin(KindOf(line.Role));
                break;
        }
    }

    private static void Words(ExtractionWriter book, string text)
    {
        var cells = text.Split('\t');
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                book.Tab();
            }

            book.Text(cells[i]);
        }
    }

    private static PieceKind? KindOf(RegionRole role) => role switch
    {
        RegionRole.FormeWork => PieceKind.FormeWork,
        RegionRole.PageNumber => PieceKind.FormeWork, // The page has its number already.
        RegionRole.Note => PieceKind.Note,
        RegionRole.Figure => PieceKind.Figure,
        RegionRole.TitlePage => PieceKind.TitlePage,
        RegionRole.Quotation => PieceKind.Quotation,
        RegionRole.TableRow => PieceKind.TableRow,
        RegionRole.Noise => PieceKind.NoiseSurplus,
        _ => null,
    };

    /// <summary>Brackets and rules around a page's number.</summary>
    [GeneratedRegex(@"[^\p{L}\p{Nd}]", RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();

    /// <summary>With which another note begins; the rest continues the note before.</summary>
    [GeneratedRegex(@"\A\s*(?:[(\[]?\p{Nd}{1,3}\s*[)\].:\u06D4_-]|\p{Nd}{1,3}\s|[\u00B9\u00B2\u00B3\u2070-\u2079*\u2020\u2021])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtHead();
}
