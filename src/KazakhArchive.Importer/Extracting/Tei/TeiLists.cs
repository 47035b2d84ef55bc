using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>The numbers of lists whose file says that they are numbered, and leaves the numbers to those who show it (TEI P5, 3.8).</summary>
internal sealed class TeiLists
{
    private const int LongestNumberUtf16 = 8;

    private readonly Dictionary<XElement, int> counted = [];

    /// <summary>With the space behind it, and a stop where the file gives none; empty for an item of another list, and for one that has its number among its words. Asked for in the order of the text.</summary>
    public string NumberOf(XElement item)
    {
        if (item.Parent is not XElement list || !IsNumbered(list))
        {
            return "";
        }

        var number = counted[list] = counted.GetValueOrDefault(list) + 1;
        var told = TeiElements.Attribute(item, "n")?.Trim() is { Length: > 0 and <= LongestNumberUtf16 } n ? n : ListNumbers.Of(number, "decimal");
        return ListMarkers.NumberAtHead(item.Value).Length > 0 ? "" : told + (char.IsPunctuation(told[^1]) ? " " : ". ");
    }

    private static bool IsNumbered(XElement list) => ((string?[])[TeiElements.Attribute(list, "rend"), TeiElements.Attribute(list, "type")])
        .Any(word => word is "numbered" or "ordered" or "enumerated" or "number" or "decimal");
}
