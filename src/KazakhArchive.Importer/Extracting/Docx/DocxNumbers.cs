using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>
/// The numbers that Word sets before paragraphs and headings, as <c>numbering.xml</c> tells it to count them (ECMA-376 part 1, 17.9). They are
/// asked for in the order of the text. Bullets are decoration and none.
/// </summary>
internal sealed class DocxNumbers
{
    private const int Levels = 9;

    /// <summary>Word lets nobody write more.</summary>
    private const int LongestPatternUtf16 = 64;

    /// <summary>A list may take its look from a style, which has it from another list; a circle of them ends.</summary>
    private const int LongestChain = 8;

    private readonly DocxStyles styles;
    private readonly Dictionary<string, AbstractNum> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberingInstance> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<AbstractNum, int?[]> counted = [];
    private readonly HashSet<(string List, int Level)> begun = [];

    private DocxNumbers(DocxStyles styles, Numbering? numbering)
    {
        this.styles = styles;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            definitions.TryAdd(definition.AbstractNumberId?.InnerText ?? "", definition);
        }

        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            lists.TryAdd(list.NumberID?.InnerText ?? "", list);
        }
    }

    public static DocxNumbers Read(MainDocumentPart main, DocxStyles styles) => new(styles, main.NumberingDefinitionsPart?.Numbering);

    /// <summary>What comes before the paragraph's words, with the space behind it; empty where nothing or a bullet does. It counts.</summary>
    public string Next(Paragraph paragraph)
    {
        if (styles.NumberingOf(paragraph) is not { } told || Definition(told.List, 0) is not AbstractNum definition)
        {
            return "";
        }

        var level = Math.Clamp(told.Level ?? LevelOfStyle(definition, told.Styles) ?? 0, 0, Levels - 1);
        return Count(told.List, definition, level) is var counts && LevelOf(told.List, definition, level) is Level look ? Text(look, told.List, definition, counts) : "";
    }

    /// <summary>A list is counted by its definition: lists of one definition continue each other, unless one says that it restarts.</summary>
    private int?[] Count(string list, AbstractNum definition, int level)
    {
        if (!counted.TryGetValue(definition, out var counts))
        {
            counted[definition] = counts = new int?[Levels];
        }

        var anew = begun.Add((list, level)) ? NumberOf(Override(list, level)?.StartOverrideNumberingValue?.Val) : null;
        counts[level] = anew ?? (counts[level] is int before ? Math.Min(before, int.MaxValue - 1) + 1 : StartOf(list, definition, level));
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            // 0 says that nothing restarts the level, any other number which levels above do.
            var restart = NumberOf(LevelOf(list, definition, deeper)?.LevelRestart?.Val);
            counts[deeper] = restart is null || level < restart ? null : counts[deeper];
        }

        return counts;
    }

    private string Text(Level look, string list, AbstractNum definition, int?[] counts)
    {
        var isBullet = FormatOf(look).Style == "bullet" || look.LevelPictureBulletId is not null;
        var pattern = look.LevelText?.Val?.InnerText is { Length: <= LongestPatternUtf16 } told && !isBullet ? told : "";
        var isLegal = DocxType.IsOn(look.IsLegalNumberingStyle) == true;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9' and var digit)
            {
                var level = digit - '1';
                var (style, zero, width) = LevelOf(list, definition, level) is Level other ? FormatOf(other) : ("decimal", null, 0);
                var number = counts[level] ?? StartOf(list, definition, level);
                text.Append(zero is char first && !isLegal ? ListNumbers.InDigits(number, first, width) : ListNumbers.Of(number, isLegal ? "decimal" : style));
                i++;
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        var isApart = look.LevelSuffix?.Val?.InnerText != "nothing";
        return text.ToString().Trim() is { Length: > 0 } words ? words + (isApart ? " " : "") : "";
    }

    /// <summary>The way of counting; of one that is told by an example (<c>001, 002</c>) its digits.</summary>
    private static (string Style, char? Zero, int Width) FormatOf(Level level)
    {
        var format = level.Descendants<NumberingFormat>().FirstOrDefault();
        var example = format?.Format?.Value?.Split(',')[0].Trim() ?? "";
        return example.Length is > 0 and < 10 && example.All(char.IsDigit)
            ? ("custom", (char)(example[^1] - (int)char.GetNumericValue(example[^1])), example.Length)
            : (format?.Val?.InnerText ?? "decimal", null, 0);
    }

    private int StartOf(string list, AbstractNum definition, int level) => NumberOf(LevelOf(list, definition, level)?.StartNumberingValue?.Val) ?? 1;

    private Level? LevelOf(string list, AbstractNum definition, int level) =>
        Override(list, level)?.Level ?? definition.Elements<Level>().FirstOrDefault(other => NumberOf(other.LevelIndex) == level);

    private LevelOverride? Override(string list, int level) => lists[list].Elements<LevelOverride>().FirstOrDefault(other => NumberOf(other.LevelIndex) == level);

    private static int? LevelOfStyle(AbstractNum definition, IReadOnlyList<string> styleIds) =>
        definition.Elements<Level>().Where(level => level.ParagraphStyleIdInLevel?.Val?.Value is string style && styleIds.Contains(style)).Select(level => NumberOf(level.LevelIndex)).FirstOrDefault();

    /// <summary>Null where the list, or what it is on, is missing.</summary>
    private AbstractNum? Definition(string list, int depth)
    {
        var definition = lists.TryGetValue(list, out var found) ? definitions.GetValueOrDefault(found.AbstractNumId?.Val?.InnerText ?? "") : null;
        return depth < LongestChain && definition?.NumberingStyleLink?.Val?.Value is string style && styles.ListOf(style) is string next ? Definition(next, depth + 1) ?? definition : definition;
    }

    /// <summary>Null also for what is no number.</summary>
    private static int? NumberOf(OpenXmlSimpleType? value) => int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
