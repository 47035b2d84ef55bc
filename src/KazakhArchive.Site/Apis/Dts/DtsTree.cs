using System.Collections.Frozen;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>A CitationTree: one way of citing a work, its units in the order of the text, each before what is below it.</summary>
public sealed class DtsTree
{
    public const string PageTree = "page";
    public const string NoteTree = "note";
    public const string FigureTree = "figure";

    private readonly FrozenDictionary<string, DtsUnit> unitOf;

    private DtsTree(string? identifier, IReadOnlyList<string> citeTypes, IReadOnlyList<DtsUnit> units)
    {
        Identifier = identifier;
        CiteTypes = citeTypes;
        Units = units;
        unitOf = units.ToFrozenDictionary(unit => unit.Identifier, StringComparer.Ordinal);
    }

    /// <summary>Null for the default tree, which by the specification has none.</summary>
    public string? Identifier { get; }

    /// <summary>What its units are called, one word a level.</summary>
    public IReadOnlyList<string> CiteTypes { get; }

    public IReadOnlyList<DtsUnit> Units { get; }

    /// <summary>Null where the tree has no such unit.</summary>
    public DtsUnit? Find(string identifier) => unitOf.GetValueOrDefault(identifier);

    /// <summary>Chapters, and in them passages.</summary>
    public static DtsTree OfChapters(Edition edition)
    {
        var units = new List<DtsUnit>();
        foreach (var chapter in edition.Chapters)
        {
            var passages = chapter.Blocks.Select(block => block.Id).OfType<PassageId>().Where(id => id.Kind == PassageIdKind.Passage).ToList();
            var title = LayerText.Of(chapter.Heading, Layer.Reading);
            units.Add(new DtsUnit(chapter.Id, units.Count, 1, null, "chapter", title, units.Count + 1 + passages.Count));
            foreach (var passage in passages)
            {
                units.Add(new DtsUnit(passage, units.Count, 2, chapter.Id, "passage", null, units.Count + 1));
            }
        }

        return new DtsTree(null, ["chapter", "passage"], units);
    }

    /// <summary>The printed pages of the source; null where none has its number printed.</summary>
    public static DtsTree? OfPrintedPages(Edition edition)
    {
        var pages = edition.Chapters
            .SelectMany(chapter => chapter.Blocks)
            .SelectMany(block => block.Inlines.OfType<Inline.PageBeginning>())
            .Select(beginning => beginning.Page)
            .OfType<PassageId>();
        return Flat(PageTree, pages);
    }

    /// <summary>The notes whose words the source has; null where there is none.</summary>
    public static DtsTree? OfNotes(Edition edition) => Flat(NoteTree, Ids(edition, BlockKind.Note));

    /// <summary>Null where there is none.</summary>
    public static DtsTree? OfFigures(Edition edition) => Flat(FigureTree, Ids(edition, BlockKind.Figure));

    private static IEnumerable<PassageId> Ids(Edition edition, BlockKind kind) =>
        edition.Chapters.SelectMany(chapter => chapter.Blocks).Where(block => block.Kind == kind).Select(block => block.Id).OfType<PassageId>();

    /// <summary>A tree of one level; its units are called as it is.</summary>
    private static DtsTree? Flat(string name, IEnumerable<PassageId> ids)
    {
        var units = ids.Select((id, position) => new DtsUnit(id, position, 1, null, name, null, position + 1)).ToList();
        return units.Count == 0 ? null : new DtsTree(name, [name], units);
    }
}
