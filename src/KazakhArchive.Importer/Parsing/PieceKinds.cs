using System.Collections.Frozen;

namespace KazakhArchive.Importer.Parsing;

/// <summary>The words of the rule <c>block</c> in decisions.tsv.</summary>
public static class PieceKinds
{
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
}
