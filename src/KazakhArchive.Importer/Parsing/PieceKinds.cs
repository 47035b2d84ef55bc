using System.Collections.Frozen;

namespace KazakhArchive.Importer.Parsing;

/// <summary>What the parser asks about kinds.</summary>
public static class PieceKinds
{
    /// <summary>The words of the rule <c>block</c> in decisions.tsv.</summary>
    public static FrozenDictionary<string, PieceKind> Words { get; } = new Dictionary<string, PieceKind>
    {
        ["paragraph"] = PieceKind.Paragraph,
        ["list-item"] = PieceKind.ListItem,
        ["quotation"] = PieceKind.Quotation,
        ["verse"] = PieceKind.VerseLine,
        ["table-row"] = PieceKind.TableRow,
        ["figure"] = PieceKind.Figure,
        ["note"] = PieceKind.Note,
        ["title-page"] = PieceKind.TitlePage,
        ["forme-work"] = PieceKind.FormeWork,
        ["doubled"] = PieceKind.DoubledSurplus,
        ["noise"] = PieceKind.NoiseSurplus,
        ["furniture"] = PieceKind.FurnitureSurplus,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a page bears besides its text: its number, its running head. A paragraph goes on behind it.</summary>
    public static bool IsOfPage(this PieceKind kind) => kind is PieceKind.PrintedPage or PieceKind.FormeWork;

    /// <summary>Forme work and surplus: left out of the reading text whole, whatever is in them.</summary>
    public static bool IsHidden(this PieceKind kind) => kind.IsOfPage() || kind is PieceKind.DoubledSurplus or PieceKind.NoiseSurplus or PieceKind.FurnitureSurplus;
}
