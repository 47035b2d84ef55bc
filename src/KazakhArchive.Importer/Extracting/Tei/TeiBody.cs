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
    private readonly TeiLists lists = new();
    private XElement? labelOfItem;

    /// <param name="language">Of the book; a block in another one says so.</param>
    public TeiBody(ExtractionWriter book, XElement root, string? language)
    {
        this.book = book;
        lines = new TeiLines(book, root, language);
        notes = new TeiNotes(root, shape);
        proposals = new TeiProposals(book, lines, notes, Walk, Take);
        asides = new TeiAsides(book, lines, notes, Walk);
        names = new TeiNames(root);
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
                if (TeiElements.Is(element, "item") && TeiElements.HasWords(element) && lists.NumberOf(element) is { Length: > 0 } number)
                {
                    lines.Words(number, place);
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
            case "head":
                Head(element, place);
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
                Item(element, place);
                break;
            case "label" when TeiShape.IsOfItem(element):
                EndBlock();
                labelOfItem = element;
                Walk(element, new TeiPlace(element, PieceKind.ListItem, place.Level));
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
                Division(element, place);
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

    private void Division(XElement division, TeiPlace place)
    {
        EndBlock();
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

        Walk(division, place with { Block = division, Level = level });
        EndBlock();
    }

    private void Head(XElement head, TeiPlace place)
    {
        if (place.Role == PieceKind.Figure || head.Parent!.Name.LocalName is "list" or "table" or "listBibl" or "castList" or "listPerson" or "listPlace")
        {
            Block(head, new TeiPlace(head, TeiShape.RoleOf(head, place), place.Level));
            return;
        }

        var isSecond = head.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "head") && TeiElements.HasWords(other));
        var level = Math.Max(1, place.Level) + (isSecond ? 1 : 0);
        EndBlock();
        if (head.Elements().FirstOrDefault() is XElement supplied && TeiElements.Is(supplied, "supplied") && head.Nodes().Where(TeiShape.IsWorded).SequenceEqual([supplied]))
        {
            book.BeginDivision($"[{string.Join(' ', TeiReadings.Reading(supplied).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('[', ']')}]", level);
            return;
        }

        Walk(head, new TeiPlace(head, PieceKind.Heading, level));
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

    private void Item(XElement item, TeiPlace place)
    {
        var isLabelled = labelOfItem?.ElementsAfterSelf().FirstOrDefault() == item;
        EndBlock(!isLabelled);
        if (isLabelled)
        {
            book.Space();
        }

        var inside = new TeiPlace(item, PieceKind.ListItem, place.Level);
        if (!isLabelled && lists.NumberOf(item) is { Length: > 0 } number && TeiElements.HasWords(item))
        {
            lines.Words(number, inside);
        }

        Walk(item, inside);
        EndBlock();
    }

    private void EndBlock(bool ends = true)
    {
        if (ends)
        {
            asides.EndBlock();
        }
    }
}
