using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Where in a text the walk is.</summary>
/// <param name="Block">The element whose words these are.</param>
/// <param name="Role">That words have which stand right there.</param>
/// <param name="Level">Of the division.</param>
internal readonly record struct TeiPlace(XElement Block, PieceKind Role, int Level)
{
    /// <summary>All words there are one block, whatever elements stand around them.</summary>
    public bool IsFlat => Role is PieceKind.Note or PieceKind.TableRow or PieceKind.Heading or PieceKind.FormeWork;
}
