using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>What is a block, and what stands within one: TEI lets many elements be either.</summary>
internal sealed class TeiShape
{
    private readonly Dictionary<XElement, bool> mixed = [];

    /// <summary>Whether what stands in the element are blocks, not the words of one.</summary>
    public bool HoldsBlocks(XElement element) => (IsOfStructure(element) || element.Elements().Any(IsBlock)) && !IsMixed(element);

    /// <summary>Some elements are blocks wherever they stand, others where their parent holds blocks, and words within a block otherwise.</summary>
    public bool IsBlock(XElement element) => IsBlockAnywhere(element)
        || (TeiElements.Of(element).Treatment is TeiTreatment.Block or TeiTreatment.Container && (element.Parent is not XElement parent || (IsOfStructure(parent) && !IsMixed(parent))));

    public static bool IsBlockAnywhere(XElement element) =>
        element.Name.LocalName is "p" or "ab" or "u" or "lg" or "l" or "item" or "row" or "list" or "table" or "head" || TeiElements.IsDivision(element);

    public static bool IsMilestone(XElement element) => element.Name.LocalName is "pb" or "lb" or "cb" or "fw" or "note" || IsOfItem(element)
        || (element.Name.LocalName is "item" or "l" or "cell");

    public static bool IsOfItem(XElement label) => TeiElements.Is(label, "label") && label.Parent is XElement list && TeiElements.Is(list, "list");

    public static bool IsWorded(XNode node) => node is XText text ? !string.IsNullOrWhiteSpace(text.Value) : node is XElement element && TeiElements.HasWords(element);

    /// <summary>The lines of the group are the halves of one verse.</summary>
    public static bool IsCouplet(XElement group) => TeiElements.Is(group, "lg") && TeiElements.Children(group, "l").ToList() is { Count: > 1 } lines
        && (TeiElements.Attribute(group, "type") is "couplet" or "bayt" or "beyt" or "bait" or "distich" or "beit"
            || lines.TrueForAll(line => TeiElements.Attribute(line, "type") is "misra" or "misra'" or "hemistich" or "hemistiche"));

    /// <summary>A paragraph of one quotation is the quotation; of several in an item or a caption the first is that.</summary>
    public static PieceKind RoleOf(XElement element, TeiPlace place) => TeiElements.Attribute(element, "type") switch
    {
        "title-page" => PieceKind.TitlePage,
        "surplus" => TeiElements.Children(element, "surplus").Select(surplus => TeiElements.Attribute(surplus, "reason")).FirstOrDefault() switch
        {
            "doubled" => PieceKind.DoubledSurplus,
            "furniture" => PieceKind.FurnitureSurplus,
            _ => PieceKind.NoiseSurplus,
        },
        _ when place.Role is PieceKind.ListItem or PieceKind.Figure && element.NodesBeforeSelf().Any(IsWorded) => PieceKind.Paragraph,
        _ when place.Role == PieceKind.Paragraph && element.Name.LocalName is "p" or "ab" && element.Elements().FirstOrDefault() is XElement only
            && TeiElements.Is(only, "quote") && element.Nodes().Where(IsWorded).SequenceEqual([only]) => PieceKind.Quotation,
        _ => place.Role,
    };

    private bool IsOfStructure(XElement element) => TeiElements.IsDivision(element) || element.Name.LocalName is "lg" or "list" or "table" or "noteGrp"
        || (TeiElements.Of(element).Treatment == TeiTreatment.Container && IsBlock(element));

    /// <summary>Whether words stand right in the element; long elements are asked again for each child.</summary>
    private bool IsMixed(XElement element)
    {
        if (!mixed.TryGetValue(element, out var isMixed))
        {
            mixed[element] = isMixed = TeiElements.IsMixed(element);
        }

        return isMixed;
    }
}
