using System.Globalization;
using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Walks a text in the order of the file; where a block ends, the notes that it marked follow it.</summary>
/// <param name="language">Of the book; a block in another one says so.</param>
internal sealed class TeiBody(ExtractionWriter book, XElement root, string? language)
{
    private readonly TeiNotes notes = new(root);
    private readonly TeiPages pages = new(root);

    /// <summary>Notes, and forme work that no block can be cut by, to follow the block that is open.</summary>
    private readonly Queue<XElement> later = new();

    private readonly Dictionary<XElement, bool> mixed = [];

    private XElement? numberOfNote;
    private string image = "";
    private bool isCut;
    private bool isJoined;
    private bool isAfterCell;
    private bool isLater;

    /// <param name="Block">The element whose words these are.</param>
    /// <param name="Role">That words have which stand right there.</param>
    /// <param name="Level">Of the division.</param>
    private readonly record struct Place(XElement Block, PieceKind Role, int Level)
    {
        /// <summary>All words there are one block, whatever elements stand around them.</summary>
        public bool IsFlat => Role is PieceKind.Note or PieceKind.TableRow or PieceKind.Heading or PieceKind.FormeWork;
    }

    public void Take(XElement element)
    {
        var hasHeadsOverAll = element.Descendants().Any(head => TeiElements.Is(head, "head") && head.Parent!.Name.LocalName is "text" or "body" or "front" or "back" or "group" && TeiElements.HasWords(head));
        Walk(element, new Place(element, PieceKind.Paragraph, hasHeadsOverAll ? 1 : 0));
        EndBlock();
    }

    private void Walk(XElement parent, Place place)
    {
        var holdsBlocks = !place.IsFlat && HoldsBlocks(parent);
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
            {
                Words(text.Value, place);
            }
            else if (node is XElement child && child != numberOfNote)
            {
                var isBlock = holdsBlocks && !IsMilestone(child) && TeiElements.HasWords(child);
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

    private void Take(XElement element, Place place)
    {
        switch (element.Name.LocalName)
        {
            case "pb":
                Page(element);
                break;
            case "lb" or "cb":
                Line(element);
                break;
            case "space":
                book.Space();
                break;
            case "caesura":
                book.Tab();
                break;
            case "note":
                Note(element, place);
                break;
            case "ref" or "ptr" or "anchor" when notes.MarkedBy(element) is string note:
                Open(place);
                book.NoteMark(note, TeiReadings.Source(element));
                break;
            case "fw":
                FormeWork(element, place);
                break;
            case "g" when TeiElements.Attribute(element, "n") is ['U', '+', .. var code]:
                Open(place);
                Character(code, element.Value);
                break;
            case "choice":
                Choice(element, place);
                break;
            case "app":
                Variants(element, place);
                break;
            case "unclear":
                Emend(element, place, "", EmendationKind.Unclear);
                break;
            case "surplus":
                Surplus(element, place);
                break;
            case "supplied":
            case "corr" when element.Attribute("prev") is not null:
                Supply(element, place);
                break;
            default:
                Structure(element, place);
                break;
        }
    }

    private void Structure(XElement element, Place place)
    {
        var (treatment, counted) = TeiElements.Of(element);
        switch (element.Name.LocalName)
        {
            case "seg" when TeiElements.Is(element.Parent!, "l") && TeiElements.Children(element.Parent!, "seg").Skip(1).Any():
                Half(element.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "seg")));
                Walk(element, place);
                break;
            case "cell":
                Half(element.ElementsBeforeSelf().Any());
                Walk(element, place);
                break;
            case var _ when place.IsFlat && (IsBlock(element) || HoldsBlocks(element)):
                book.Space();
                Walk(element, place);
                book.Space();
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
                Open(new Place(element, PieceKind.TableRow, place.Level)); // The first cell may be empty.
                Block(element, new Place(element, PieceKind.TableRow, place.Level), isOpen: true);
                break;
            case "item":
                Item(element, place);
                break;
            case "label" when IsOfItem(element):
                EndBlock();
                Walk(element, new Place(element, PieceKind.ListItem, place.Level));
                break;
            case "figure":
                EndBlock(TeiElements.HasWords(element));
                Walk(element, place with { Block = element, Role = PieceKind.Figure });
                EndBlock(TeiElements.HasWords(element));
                break;
            case "quote" or "q" or "said" when HoldsBlocks(element) || HoldsBlocks(element.Parent!):
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

    private void Plain(XElement element, Place place, TeiTreatment treatment, string counted)
    {
        if (counted.Length > 0 && !(place.Role == PieceKind.Quotation && TeiElements.Is(element, "quote")))
        {
            book.LeaveOut(counted);
        }

        switch (treatment)
        {
            case TeiTreatment.LeftOut:
                break;
            case TeiTreatment.Container when IsBlock(element) || element.Descendants().Any(IsBlockAnywhere):
                var level = place.Level + (element.Name.LocalName is "text" or "TEI" && element.Parent?.Name.LocalName is "group" or "teiCorpus" ? 1 : 0);
                Block(element, place with { Block = element, Level = level, Role = TeiElements.Is(element, "titlePage") ? PieceKind.TitlePage : place.Role });
                break;
            case TeiTreatment.Block when IsBlock(element):
                Block(element, new Place(element, RoleOf(element, place), place.Level));
                break;
            default:
                Walk(element, place);
                break;
        }
    }

    private void Block(XElement element, Place place, bool isOpen = false)
    {
        EndBlock(!isOpen);
        Walk(element, place);
        EndBlock();
    }

    /// <summary>A paragraph of one quotation is the quotation; of several in an item or a caption the first is that.</summary>
    private static PieceKind RoleOf(XElement element, Place place) => TeiElements.Attribute(element, "type") switch
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

    private void Division(XElement division, Place place)
    {
        EndBlock();
        var level = place.Level + 1;
        var first = division.Elements().FirstOrDefault(TeiElements.HasWords);
        var hasHead = TeiElements.Children(division, "head").Any(TeiElements.HasWords);
        var isOnlyOne = division.Parent!.Name.LocalName is not ("front" or "back") && !division.Parent.Elements().Any(other => other != division && TeiElements.IsDivision(other));
        if (!hasHead && !isOnlyOne && first is not null && !TeiElements.IsDivision(first))
        {
            var kind = TeiElements.Attribute(division, "subtype") ?? TeiElements.Attribute(division, "type") ?? "";
            book.BeginDivision(kind.Length is > 0 and < 40 && kind.All(c => char.IsLetterOrDigit(c) || c == '-') ? kind.ToLowerInvariant() : "section", level);
        }

        Walk(division, place with { Block = division, Level = level });
        EndBlock();
    }

    private void Head(XElement head, Place place)
    {
        if (place.Role == PieceKind.Figure || head.Parent!.Name.LocalName is "list" or "table" or "listBibl" or "castList" or "listPerson" or "listPlace")
        {
            Block(head, new Place(head, RoleOf(head, place), place.Level));
            return;
        }

        var isSecond = head.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "head") && TeiElements.HasWords(other));
        var level = Math.Max(1, place.Level) + (isSecond ? 1 : 0);
        EndBlock();
        if (head.Elements().FirstOrDefault() is XElement supplied && TeiElements.Is(supplied, "supplied") && head.Nodes().Where(IsWorded).SequenceEqual([supplied]))
        {
            book.BeginDivision($"[{string.Join(' ', TeiReadings.Reading(supplied).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('[', ']')}]", level);
            return;
        }

        Walk(head, new Place(head, PieceKind.Heading, level));
        EndBlock();
    }

    private void Verse(XElement line, Place place)
    {
        var isOfCouplet = IsCouplet(line.Parent!);
        if (isOfCouplet && line.ElementsBeforeSelf().Any(other => TeiElements.Is(other, "l")))
        {
            Half(isBehindOther: true);
        }
        else
        {
            EndBlock();
        }

        isAfterCell = false;
        Walk(line, new Place(line, PieceKind.VerseLine, place.Level));
        EndBlock(!isOfCouplet);
    }

    /// <summary>A half of a verse or a cell begins; the file may have said already what parts it from the one before.</summary>
    private void Half(bool isBehindOther)
    {
        if (isBehindOther && !isAfterCell)
        {
            book.Tab();
        }

        isAfterCell = false;
    }

    private void Item(XElement item, Place place)
    {
        if (item.ElementsBeforeSelf().LastOrDefault() is XElement label && IsOfItem(label))
        {
            book.Space();
        }
        else
        {
            EndBlock();
        }

        Walk(item, new Place(item, PieceKind.ListItem, place.Level));
        EndBlock();
    }

    private void Note(XElement note, Place place)
    {
        if (TeiNotes.IsReason(note) || !TeiElements.HasWords(note))
        {
            return;
        }

        if (TeiNotes.StandsInText(note))
        {
            Open(place);
            book.NoteMark(notes.KeyOf(note), "");
            later.Enqueue(note);
        }
        else
        {
            EndBlock();
            WriteNote(note, isOfPageBefore: false);
            EndBlock();
        }
    }

    private void WriteNote(XElement note, bool isOfPageBefore)
    {
        var number = notes.PrintedNumber(note);
        book.BeginNote(notes.KeyOf(note), number is null ? "" : TeiReadings.Source(number), isOfPageBefore);
        book.Join(); // The file has the space behind the number, or has none.
        Describe(note);
        (numberOfNote, isLater) = (number, isOfPageBefore);
        Walk(note, new Place(note, PieceKind.Note, 0));
        (numberOfNote, isLater) = (null, false);
        book.End();
    }

    private void FormeWork(XElement formeWork, Place place)
    {
        if (!TeiElements.HasWords(formeWork))
        {
            return;
        }

        var cuts = place.Role is PieceKind.Paragraph or PieceKind.Quotation or PieceKind.ListItem;
        if (book.IsOpen && !cuts)
        {
            later.Enqueue(formeWork);
            return;
        }

        var isWithin = book.IsOpen;
        book.End();
        WriteFormeWork(formeWork);
        isCut |= isWithin;
    }

    private void WriteFormeWork(XElement formeWork)
    {
        var wasCut = isCut;
        isCut = false;
        Walk(formeWork, new Place(formeWork, PieceKind.FormeWork, 0));
        book.End();
        isCut = wasCut;
    }

    private void Page(XElement page)
    {
        if (!pages.Has(page))
        {
            book.LeaveOut("page beginnings of other editions");
        }
        else if (isLater)
        {
            book.LeaveOut("page beginnings within notes");
        }
        else
        {
            Part(page);
            var (number, volume) = TeiPages.NumberOf(page);
            book.Page(number, volume);
            image = pages.ZoneOf(page) ?? "";
        }
    }

    private void Line(XElement line)
    {
        book.LeaveOut(TeiElements.Is(line, "lb") ? "line beginnings" : "column beginnings");
        Part(line);
    }

    /// <summary>Words end at a line's and a page's end but where the file says otherwise.</summary>
    private void Part(XElement beginning)
    {
        if (TeiElements.Attribute(beginning, "break") == "no")
        {
            book.Join();
            isJoined = book.IsOpen;
        }
        else
        {
            book.Space();
        }
    }

    private void Choice(XElement choice, Place place)
    {
        if (TeiReadings.OfSource(choice) is not XElement source)
        {
            return;
        }

        Open(place);
        var from = book.Here;
        Take(source, place);
        if (TeiReadings.OfEditor(choice) is XElement editor && editor != source)
        {
            Propose(from, TeiReadings.Emendation(editor, TeiReadings.Reading(editor), EmendationKind.Letter, notes.ReasonOf(choice)));
        }
        else
        {
            book.LeaveOut("other readings", choice.Elements().Count() - 1);
        }
    }

    private void Variants(XElement apparatus, Place place)
    {
        var readings = apparatus.Descendants().Where(reading => reading.Name.LocalName is "lem" or "rdg").ToList();
        if ((readings.Find(reading => TeiElements.Is(reading, "lem")) ?? readings.FirstOrDefault()) is XElement first)
        {
            Walk(first, place);
            book.LeaveOut("variant readings", readings.Count - 1);
        }
    }

    private void Surplus(XElement surplus, Place place)
    {
        if (TeiElements.Attribute(surplus, "reason") == "cell-boundary")
        {
            Walk(surplus, place);
            if (string.IsNullOrWhiteSpace(surplus.Value))
            {
                book.Tab();
            }

            isAfterCell = true;
        }
        else if (place.Role.IsHidden())
        {
            Walk(surplus, place);
        }
        else
        {
            Emend(surplus, place, "", EmendationKind.Noise);
        }
    }

    private void Emend(XElement element, Place place, string corr, EmendationKind otherwise)
    {
        Open(place);
        var from = book.Here;
        Walk(element, place);
        Propose(from, TeiReadings.Emendation(element, corr, otherwise, notes.ReasonOf(element)));
    }

    private void Propose(TextPlace from, Emendation reading)
    {
        if (!book.Emend(from, reading))
        {
            book.LeaveOut("corrections over several blocks");
        }
    }

    /// <summary>Words that only the editor has are no text, but for a block that has no others.</summary>
    private void Supply(XElement supplied, Place place)
    {
        if (string.IsNullOrWhiteSpace(TeiReadings.Source(place.Block)) || supplied.Descendants().Any(IsBlock))
        {
            book.LeaveOut("supplied stretches, which became text,");
            Walk(supplied, place);
        }
        else
        {
            Open(place);
            book.Supply(TeiReadings.Emendation(supplied, TeiReadings.Reading(supplied), EmendationKind.Lost, notes.ReasonOf(supplied)));
        }
    }

    /// <summary>A character that XML cannot hold, as the archive's own exports write it.</summary>
    private void Character(string code, string words)
    {
        var isOne = words == "\uFFFD" && int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 0xD800;
        book.Text(isOne ? char.ConvertFromUtf32(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)) : words);
    }

    private void Words(string words, Place place)
    {
        words = isJoined ? words.TrimStart() : words;
        if (book.IsOpen || !string.IsNullOrWhiteSpace(words))
        {
            isJoined &= words.Length == 0;
            Open(place);
            book.Text(words);
        }
    }

    private void Open(Place place)
    {
        if (book.IsOpen)
        {
            return;
        }

        if (isCut)
        {
            book.Continue();
        }
        else
        {
            book.Begin(place.Role, place.Role == PieceKind.Heading ? place.Level : 0);
        }

        isCut = false;
        Describe(place.Block);
    }

    private void Describe(XElement block)
    {
        var own = TeiElements.LanguageOf(block) ?? "";
        book.Describe(own == (language ?? own) ? "" : own, pages.ZoneOf(block) ?? image);
    }

    private void EndBlock(bool ends = true)
    {
        if (!ends)
        {
            return;
        }

        book.End();
        (isCut, isJoined, isAfterCell) = (false, false, false);
        while (later.TryDequeue(out var element))
        {
            if (TeiElements.Is(element, "note"))
            {
                WriteNote(element, isOfPageBefore: true);
            }
            else
            {
                WriteFormeWork(element);
            }
        }
    }

    private static bool IsMilestone(XElement element) => element.Name.LocalName is "pb" or "lb" or "cb" or "fw" or "note" || IsOfItem(element)
        || (element.Name.LocalName is "item" or "l" or "cell");

    private static bool IsOfItem(XElement label) => TeiElements.Is(label, "label") && label.Parent is XElement list && TeiElements.Is(list, "list");

    private static bool IsWorded(XNode node) => node is XText text ? !string.IsNullOrWhiteSpace(text.Value) : node is XElement element && TeiElements.HasWords(element);

    /// <summary>Whether what stands in the element are blocks, not the words of one.</summary>
    private bool HoldsBlocks(XElement element) => (IsOfStructure(element) || element.Elements().Any(IsBlock)) && !IsMixed(element);

    /// <summary>Some elements are blocks wherever they stand, others where their parent holds blocks, and words within a block otherwise.</summary>
    private bool IsBlock(XElement element) => IsBlockAnywhere(element)
        || (TeiElements.Of(element).Treatment is TeiTreatment.Block or TeiTreatment.Container && (element.Parent is not XElement parent || (IsOfStructure(parent) && !IsMixed(parent))));

    private bool IsOfStructure(XElement element) => TeiElements.IsDivision(element) || element.Name.LocalName is "lg" or "list" or "table" or "noteGrp"
        || (TeiElements.Of(element).Treatment == TeiTreatment.Container && IsBlock(element));

    private static bool IsBlockAnywhere(XElement element) =>
        element.Name.LocalName is "p" or "ab" or "u" or "lg" or "l" or "item" or "row" or "list" or "table" or "head" || TeiElements.IsDivision(element);

    /// <summary>Whether words stand right in the element; long elements are asked again for each child.</summary>
    private bool IsMixed(XElement element)
    {
        if (!mixed.TryGetValue(element, out var isMixed))
        {
            mixed[element] = isMixed = TeiElements.IsMixed(element);
        }

        return isMixed;
    }

    private static bool IsCouplet(XElement group) => TeiElements.Is(group, "lg") && TeiElements.Children(group, "l").ToList() is { Count: > 1 } lines
        && (TeiElements.Attribute(group, "type") is "couplet" or "bayt" or "beyt" or "bait" or "distich" or "beit"
            || lines.TrueForAll(line => TeiElements.Attribute(line, "type") is "misra" or "misra'" or "hemistich" or "hemistiche"));
}
