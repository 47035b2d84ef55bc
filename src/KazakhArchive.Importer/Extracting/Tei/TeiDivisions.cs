using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>The divisions of a text, those without a heading too, and their headings.</summary>
/// <param name="walk">Takes what is in an element.</param>
/// <param name="endBlock">Ends the block that is open.</param>
internal sealed class TeiDivisions(ExtractionWriter book, TeiLines lines, TeiShape shape, Action<XElement, TeiPlace> walk, Action endBlock)
{
    /// <summary>Whether a head stands over a division, and not over a list, a table, a figure.</summary>
    public static bool IsOfDivision(XElement head, TeiPlace place) =>
        place.Role != PieceKind.Figure && head.Parent!.Name.LocalName is not ("list" or "table" or "listBibl" or "castList" or "listPerson" or "listPlace");

    public void Division(XElement division, TeiPlace place)
    {
        endBlock();
        lines.Volume(division);
        var level = place.Level + 1;
        var first = division.Elements().FirstOrDefault(TeiElements.HasWords);
        var hasHead = TeiElements.Children(division, "head").Any(TeiElements.HasWords);
        var isOnlyOne = division.Parent!.Name.LocalName is not ("front" or "back") && !shape.HoldsSeveralDivisions(division.Parent);
        if (!hasHead && !isOnlyOne && first is not null && !TeiElements.IsDivision(first))
        {
            var kind = TeiElements.Attribute(division, "subtype") ?? TeiElements.Attribute(division, "type") ?? "";
            book.BeginDivision(kind.Length is > 0 and < 40 && kind.All(c => char.IsLetterOrDigit(c) || c == '-') ? kind.ToLowerInvariant() : "section", level);
        }

        walk(division, place with { Block = division, Level = level });
        endBlock();
    }

    public void Head(XElement head, TeiPlace place)
    {
        var isSecond = head.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "head") && TeiElements.HasWords(other));
        var level = Math.Max(1, place.Level) + (isSecond ? 1 : 0);
        endBlock();
        if (head.Elements().FirstOrDefault() is XElement supplied && TeiElements.Is(supplied, "supplied") && head.Nodes().Where(TeiShape.IsWorded).SequenceEqual([supplied]))
        {
            book.BeginDivision($"[{string.Join(' ', TeiReadings.Reading(supplied).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('[', ']')}]", level);
            return;
        }

        walk(head, new TeiPlace(head, PieceKind.Heading, level));
        endBlock();
    }
}
