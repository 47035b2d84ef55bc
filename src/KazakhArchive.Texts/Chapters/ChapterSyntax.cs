namespace KazakhArchive.Texts.Chapters;

/// <summary>The words of the chapter format that its writer and its reader share; ChapterFormat.md explains them.</summary>
internal static class ChapterSyntax
{
    public const string Emended = "#sic";
    public const string UnnumberedPage = "#page";
    public const string FormeWork = "#forme-work";
    public const string Surplus = "#surplus";
    public const string Marker = "#marker";
    public const string CellBoundary = "#cell";

    public const string Supplied = "supplied";

    public const string Lines = "lines";
    public const string Sic = "sic";
    public const string Corr = "corr";
    public const string Certainty = "certainty";
    public const string Reason = "reason";

    /// <summary>CommonMark knows six levels of headings.</summary>
    public const int MaximumLevel = 6;

    /// <summary>The class that tells a paragraph's kind; null for the kinds that Markdown itself marks.</summary>
    public static string? ClassOf(BlockKind kind) => kind switch
    {
        BlockKind.VerseLine => "verse",
        BlockKind.TableRow => "table-row",
        BlockKind.Figure => "figure",
        BlockKind.Note => "note",
        BlockKind.TitlePage => "title-page",
        BlockKind.FormeWork => "forme-work",
        BlockKind.Surplus => "surplus",
        _ => null,
    };

    /// <summary>Null for a class that names no kind of block.</summary>
    public static BlockKind? KindOf(string className)
    {
        foreach (var kind in Enum.GetValues<BlockKind>())
        {
            if (ClassOf(kind) == className)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The kind of reference by which a block is cited; null for the kinds that are not cited.</summary>
    public static PassageIdKind? IdKindOf(BlockKind kind, int level) => kind switch
    {
        BlockKind.Heading => level == 1 ? null : PassageIdKind.Heading,
        BlockKind.Figure => PassageIdKind.Figure,
        BlockKind.Note => PassageIdKind.Note,
        BlockKind.TitlePage or BlockKind.FormeWork or BlockKind.Surplus => null,
        _ => PassageIdKind.Passage,
    };
}
