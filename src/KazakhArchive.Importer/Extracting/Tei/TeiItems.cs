using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>The items of lists, each behind its number, or on one line with the label before it.</summary>
/// <param name="walk">Takes what is in an element.</param>
/// <param name="endBlock">Ends the block that is open.</param>
internal sealed class TeiItems(ExtractionWriter book, TeiLines lines, Action<XElement, TeiPlace> walk, Action endBlock)
{
    private readonly TeiLists lists = new();
    private XElement? label;

    /// <summary>The label of the item that follows it.</summary>
    public void Label(XElement element, TeiPlace place)
    {
        endBlock();
        label = element;
        walk(element, new TeiPlace(element, PieceKind.ListItem, place.Level));
    }

    public void Item(XElement item, TeiPlace place)
    {
        var inside = new TeiPlace(item, PieceKind.ListItem, place.Level);
        if (label?.ElementsAfterSelf().FirstOrDefault() == item)
        {
            book.Space();
        }
        else
        {
            endBlock();
            Number(item, inside);
        }

        walk(item, inside);
        endBlock();
    }

    /// <summary>Writes the number of an item that has one; nothing for other elements.</summary>
    public void Number(XElement element, TeiPlace place)
    {
        if (TeiElements.Is(element, "item") && lists.NumberOf(element) is { Length: > 0 } number && TeiElements.HasWords(element))
        {
            lines.Words(number, place);
        }
    }
}
