using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>What the styles of a document make of its paragraphs, by their outline levels and the names that Word gives them in every language.</summary>
internal sealed class DocxStyles
{
    /// <summary>A style may stand on others; a circle of them ends.</summary>
    private const int LongestChain = 16;

    private const int BodyText = 9;

    /// <summary>Of Word, where nothing else is said.</summary>
    private const int DefaultSizeHalfPoints = 22;

    private static readonly Dictionary<string, PieceKind> Roles = EmbeddedTable.Read(typeof(DocxStyles), "docx-styles.tsv", "style", "role")
        .ToDictionary(row => row["style"], row => PieceKinds.Words[row["role"]], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);
    private readonly string? standard;

    private DocxStyles(IEnumerable<Style> styles)
    {
        foreach (var style in styles.Where(style => style.StyleId?.Value is not null))
        {
            byId.TryAdd(style.StyleId!.Value!, style);
            standard ??= style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true ? style.StyleId.Value : null;
        }
    }

    public static DocxStyles Read(MainDocumentPart main) => new(main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []);

    /// <summary>1 to 9; 0 for a paragraph that is no heading.</summary>
    public int LevelOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value;
        var level = own ?? Chain(paragraph).Select(OutlineOf).FirstOrDefault(outline => outline is not null) ?? BodyText;
        return level is >= 0 and < BodyText ? level + 1 : 0;
    }

    /// <summary>Null where no style of the paragraph says.</summary>
    public PieceKind? RoleOf(Paragraph paragraph)
    {
        foreach (var name in Chain(paragraph).Select(NameOf))
        {
            if (Roles.TryGetValue(name, out var role) || Roles.TryGetValue(name.TrimEnd(' ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0'), out role))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>Whether Word sets a bullet or a number before the paragraph.</summary>
    public bool IsNumbered(Paragraph paragraph) => NumberingOf(paragraph) is not null;

    /// <summary>In which list the paragraph is counted, on which level where that is said, and the styles that the list may know it by; null where in none.</summary>
    public (string List, int? Level, IReadOnlyList<string> Styles)? NumberingOf(Paragraph paragraph)
    {
        var chain = Chain(paragraph).ToList();
        List<NumberingProperties> told = [.. ((NumberingProperties?[])[paragraph.ParagraphProperties?.NumberingProperties, .. chain.Select(style => style.StyleParagraphProperties?.NumberingProperties)]).OfType<NumberingProperties>()];
        var list = told.Select(numbering => numbering.NumberingId?.Val?.InnerText).FirstOrDefault(id => id is not null);
        var level = told.Select(numbering => numbering.NumberingLevelReference?.Val?.InnerText).FirstOrDefault(index => index is not null);
        return told.Count == 0 || list == "0" ? null
            : (list ?? "", int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null, chain.ConvertAll(style => style.StyleId?.Value ?? ""));
    }

    /// <summary>The list from which a list takes its look by a style; null where the style has none.</summary>
    public string? ListOf(string styleId) => byId.GetValueOrDefault(styleId)?.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.InnerText;

    /// <summary>Whether Word shows nobody the words of the run.</summary>
    public bool IsHidden(Run run, Paragraph? paragraph) => DocxType.IsOn(run.RunProperties?.Vanish)
        ?? ((IEnumerable<Style>)[.. Chain(run.RunProperties?.RunStyle?.Val?.Value), .. paragraph is null ? [] : Chain(paragraph)]).Select(style => DocxType.IsOn(style.StyleRunProperties?.Vanish)).FirstOrDefault(isHidden => isHidden is not null)
        ?? false;

    /// <summary>How the paragraph's styles set its letters.</summary>
    public LineType TypeOf(Paragraph paragraph)
    {
        var styles = Chain(paragraph).ToList();
        return new LineType(
            styles.Select(style => DocxType.Size(style.StyleRunProperties?.FontSizeComplexScript?.Val?.Value) ?? DocxType.Size(style.StyleRunProperties?.FontSize?.Val?.Value)).FirstOrDefault(size => size is not null) ?? DefaultSizeHalfPoints,
            styles.Select(style => DocxType.IsOn(style.StyleRunProperties?.BoldComplexScript) ?? DocxType.IsOn(style.StyleRunProperties?.Bold)).FirstOrDefault(isBold => isBold is not null) ?? false,
            styles.Select(style => style.StyleParagraphProperties?.Justification?.Val?.Value).FirstOrDefault(value => value is not null) is { } justification && justification == JustificationValues.Center);
    }

    private IEnumerable<Style> Chain(Paragraph paragraph) => Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? standard);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int? OutlineOf(Style style) => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value
        ?? (NameOf(style) is var name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is > 0 and <= BodyText ? level - 1 : null);

    private static string NameOf(Style style) => style.StyleName?.Val?.Value?.Trim() ?? "";
}
