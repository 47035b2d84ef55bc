using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Walks a text in the order of the file; where a block ends, the notes that it marked follow it.</summary>
internal sealed class TeiBody
{
    private readonly ExtractionWriter book;
    private readonly TeiLines lines;
    private readonly TeiNotes notes;
    private readonly TeiProposals proposals;
    private readonly TeiShape shape = new();

    private readonly TeiAsides asides;
    private readonly TeiNames names;
    private readonly TeiDivisions divisions;
    private readonly TeiItems items;

    /// <param name="language">Of the book; a block in another one says so.</param>
    public TeiBody(ExtractionWriter book, XElement root, string? language)
    {
        this.book = book;
        lines = new TeiLines(book, root, language);
        notes = new TeiNotes(root, shape);
        proposals = new TeiProposals(book, lines, notes, Walk, Take);
        asides = new TeiAsides(book, lines, notes, Walk);
        names = new TeiNames(root);
        divisions = new TeiDivisions(book, lines, shape, Walk, () => EndBlock());
        items = new TeiItems(book, lines, Walk, () => EndBlock());
    }

    public void Take(XElement element)
    {
        var hasHeadsOverAll = element.Descendants().Any(head => TeiElements.Is(head, "head") && head.Parent!.Name.LocalName is "text" or "body" or "front" or "back" or "group" && TeiElements.HasWords(head));
        Walk(element, new TeiPlace(element, PieceKind.Paragraph, hasHeadsOverAll ? 1 : 0));
        EndBlock();
    }

    private void Walk(XElement parent, TeiPlace place)
    {
        var holdsBlocks = !place.IsFlat && shape.HoldsBlocks(parent);
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
            {
                lines.Words(text.Value, place);
            }
            else if (node is XElement child && child != asides.NumberOfNote)
            {
                var isBlock = holdsBlocks && !TeiShape.IsMilestone(child) && TeiElements.HasWords(child);
                EndBlock(isBlock);
                Take(child, isBlock ? place with { Block = child } : place);
                EndBlock(isBlock);
            }
        }

        if (book.IsOpen && parent.Name.LocalName is not "ref" && notes.MarkedBy(parent) is string note)
        {
            book.NoteMark(note, "");
        }
    }

    private void Take(XElement element, TeiPlace place)
    {
        switch (element.Name.LocalName)
        {
            case "pb":
            case "milestone" when TeiPages.IsMilestone(element):
                lines.Page(element, asides.IsLater);
                break;
            case "milestone" when TeiPages.VolumeOf(element) is not null:
                lines.Volume(element);
                break;
            case "lb" or "cb":
                lines.Line(element);
                break;
            case "space":
                book.Space();
                break;
            case "caesura":
                book.Tab();
                break;
            case "note":
                asides.Note(element, place);
                break;
            case "ref" or "ptr" or "anchor" when notes.MarkedBy(element) is string note:
                lines.Open(place);
                book.NoteMark(note, TeiReadings.Source(element));
                break;
            case "fw":
                asides.FormeWork(element, place);
                break;
            case "g" when TeiElements.Attribute(element, "n") is ['U', '+', .. var code]:
                lines.Open(place);
                lines.Character(code, element.Value);
                break;
            case "choice":
                proposals.Choice(element, place);
                break;
            case "app":
                proposals.Variants(element, place);
                break;
            case "unclear":
                proposals.Emend(element, place, EmendationKind.Unclear);
                break;
            case "surplus":
                proposals.Surplus(element, place);
                break;
            case "supplied":
            case "corr" when TeiReadings.IsContinued(element):
                proposals.Supply(element, place);
                break;
            default:
                Structure(element, place);
                break;
        }
    }

    private void Structure(XElement element, TeiPlace place)
    {
        var (treatment, counted) = TeiElements.Of(element);
        switch (element.Name.LocalName)
        {
            case "seg" when TeiElements.Is(element.Parent!, "l") && TeiElements.Children(element.Parent!, "seg").Skip(1).Any():
                lines.Half(element.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "seg")));
                Walk(element, place);
                break;
            case "cell":
                lines.Half(element.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "cell")));
                Walk(element, place);
                break;
            case var _ when place.IsFlat && (shape.IsBlock(element) || shape.HoldsBlocks(element)):
                book.Space();
                if (TeiElements.HasWords(element))
                {
                    items.Number(element, place);
                }

                Walk(element, place);
                book.Space();
                break;
            case var _ when names.Of(element) is NameTold name && !shape.HoldsBlocks(element):
                var from = book.Here;
                Walk(element, place);
                book.LeaveOut(counted, name.Key.Length > 0 && book.Name(from, name) ? 0 : 1); // Without a key analysis alone can tell what it means.
                break;
            case var _ when place.IsFlat:
                Plain(element, place, treatment, counted);
                break;
            case "head" when TeiDivisions.IsOfDivision(element, place):
                divisions.Head(element, place);
                break;
            case "head":
                Block(element, new TeiPlace(element, TeiShape.RoleOf(element, place), place.Level));
                break;
            case "lg":
                Block(element, place with { Block = element, Level = place.Level + 1 });
                break;
            case "l":
                Verse(element, place);
                break;
            case "row":
                EndBlock();
                lines.Open(new TeiPlace(element, PieceKind.TableRow, place.Level)); // The first cell may be empty.
                Block(element, new TeiPlace(element, PieceKind.TableRow, place.Level), isOpen: true);
                break;
            case "item":
                items.Item(element, place);
                break;
            case "label" when TeiShape.IsOfItem(element):
                items.Label(element, place);
                break;
            case "figure":
                EndBlock(TeiElements.HasWords(element));
                Walk(element, place with { Block = element, Role = PieceKind.Figure });
                EndBlock(TeiElements.HasWords(element));
                break;
            case "quote" or "q" or "said" when shape.HoldsBlocks(element) || shape.HoldsBlocks(element.Parent!):
                Block(element, place with { Block = element, Role = TeiElements.Is(element, "said") ? place.Role : PieceKind.Quotation });
                break;
            case var _ when TeiElements.IsDivision(element):
                divisions.Division(element, place);
                break;
            default:
                Plain(element, place, treatment, counted);
                break;
        }
    }

    private void Plain(XElement element, TeiPlace place, TeiTreatment treatment, string counted)
    {
        if (counted.Length > 0 && !(place.Role == PieceKind.Quotation && TeiElements.Is(element, "quote")))
        {
            book.LeaveOut(counted);
        }

        switch (treatment)
        {
            case TeiTreatment.LeftOut:
                break;
            case TeiTreatment.Container when shape.IsBlock(element) || element.Descendants().Any(TeiShape.IsBlockAnywhere):
                var level = place.Level + (element.Name.LocalName is "text" or "TEI" && element.Parent?.Name.LocalName is "group" or "teiCorpus" ? 1 : 0);
                Block(element, place with { Block = element, Level = level, Role = TeiElements.Is(element, "titlePage") ? PieceKind.TitlePage : place.Role });
                break;
            case TeiTreatment.Block when shape.IsBlock(element):
                Block(element, new TeiPlace(element, TeiShape.RoleOf(element, place), place.Level));
                break;
            default:
                Walk(element, place);
                break;
        }
    }

    private void Block(XElement element, TeiPlace place, bool isOpen = false)
    {
        EndBlock(!isOpen);
        Walk(element, place);
        EndBlock();
    }

    private void Verse(XElement line, TeiPlace place)
    {
        var isOfCouplet = shape.IsCouplet(line.Parent!);
        if (isOfCouplet && line.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "l")))
        {
            lines.Half(isBehindOther: true);
        }
        else
        {
            EndBlock();
        }

        Walk(line, new TeiPlace(line, PieceKind.VerseLine, place.Level));
        EndBlock(!isOfCouplet);
    }

    private void EndBlock(bool ends = true)
    {
        if (ends)
        {
            asides.EndBlock();
        }
    }
}
