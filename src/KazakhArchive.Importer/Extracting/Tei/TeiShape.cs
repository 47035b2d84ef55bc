using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>What is a block, and what is within one: TEI lets many elements be either.</summary>
/// <remarks>What is asked again for each child of an element is remembered: an element may have a million.</remarks>
internal sealed class TeiShape
{
    private readonly Dictionary<XElement, bool> mixed = [];
    private readonly Dictionary<XElement, bool> holding = [];
    private readonly Dictionary<XElement, bool> couplets = [];
    private readonly Dictionary<XElement, bool> divided = [];

    /// <summary>Whether what is in the element are blocks, not the words of one.</summary>
    public bool HoldsBlocks(XElement element) => Remember(holding, element, around => (IsOfStructure(around) || around.Elements().Any(IsBlock)) && !IsMixed(around));

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
    public bool IsCouplet(XElement group) => Remember(couplets, group, around => TeiElements.Is(around, "lg") && TeiElements.Children(around, "l").ToList() is { Count: > 1 } lines
        && (TeiElements.Attribute(around, "type") is "couplet" or "bayt" or "beyt" or "bait" or "distich" or "beit"
            || lines.TrueForAll(line => TeiElements.Attribute(line, "type") is "misra" or "misra'" or "hemistich" or "hemistiche")));

    public bool HoldsSeveralDivisions(XElement element) => Remember(divided, element, around => around.Elements().Where(TeiElements.IsDivision).Skip(1).Any());

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

    /// <summary>Whether words stand right in the element.</summary>
    public bool IsMixed(XElement element) => Remember(mixed, element, TeiElements.IsMixed);

    private static bool Remember(Dictionary<XElement, bool> known, XElement element, Func<XElement, bool> find)
    {
        if (!known.TryGetValue(element, out var answer))
        {
            known[element] = answer = find(element);
        }

        return answer;
    }
}
