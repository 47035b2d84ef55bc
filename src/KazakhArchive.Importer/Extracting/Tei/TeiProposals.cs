using System.Xml.Linq;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Takes the readings of the source for text and proposes those of the file's editor.</summary>
/// <param name="walk">Takes what is in an element.</param>
/// <param name="take">Takes an element.</param>
internal sealed class TeiProposals(ExtractionWriter book, TeiLines lines, TeiNotes notes, Action<XElement, TeiPlace> walk, Action<XElement, TeiPlace> take)
{
    public void Choice(XElement choice, TeiPlace place)
    {
        if (TeiReadings.OfSource(choice) is not XElement source)
        {
            return;
        }

        lines.Open(place);
        var from = book.Here;
        take(source, place);
        if (TeiReadings.OfEditor(choice) is XElement editor && editor != source)
        {
            Propose(from, TeiReadings.Emendation(editor, TeiReadings.Reading(editor), EmendationKind.Letter, notes.ReasonOf(choice)));
        }
        else
        {
            book.LeaveOut("other readings", choice.Elements().Count() - 1);
        }
    }

    public void Variants(XElement apparatus, TeiPlace place)
    {
        var readings = apparatus.Descendants().Where(reading => reading.Name.LocalName is "lem" or "rdg").ToList();
        if ((readings.Find(reading => TeiElements.Is(reading, "lem")) ?? readings.FirstOrDefault()) is XElement first)
        {
            walk(first, place);
            book.LeaveOut("variant readings", readings.Count - 1);
        }
    }

    public void Surplus(XElement surplus, TeiPlace place)
    {
        if (TeiElements.Attribute(surplus, "reason") == "cell-boundary")
        {
            lines.PartCells(hasSign: !string.IsNullOrWhiteSpace(surplus.Value), () => walk(surplus, place));
        }
        else if (place.Role.IsHidden())
        {
            walk(surplus, place);
        }
        else if (IsFoundByParser(surplus))
        {
            lines.Open(place);
            walk(surplus, place);
            book.Decide(DecisionTable.Doubled, TeiElements.Attribute(surplus, "reason") == "doubled" ? TeiReadings.Source(surplus) : "", "yes");
        }
        else
        {
            Emend(surplus, place, EmendationKind.Noise);
        }
    }

    public void Emend(XElement element, TeiPlace place, EmendationKind otherwise)
    {
        lines.Open(place);
        var from = book.Here;
        walk(element, place);
        Propose(from, TeiReadings.Emendation(element, "", otherwise, notes.ReasonOf(element)));
    }

    /// <summary>Words that only the editor has are no text, but for a block that has no others.</summary>
    public void Supply(XElement supplied, TeiPlace place)
    {
        if (string.IsNullOrWhiteSpace(TeiReadings.Source(place.Block)) || supplied.Descendants().Any(TeiShape.IsBlockAnywhere))
        {
            book.LeaveOut("supplied stretches that became text");
            walk(supplied, place);
        }
        else
        {
            lines.Open(place);
            book.Supply(TeiReadings.Emendation(supplied, TeiReadings.Reading(supplied), EmendationKind.Lost, notes.ReasonOf(supplied)));
        }
    }

    /// <summary>In the archive's own exports: words that the parser cuts by itself, or once it is told that they stand twice.</summary>
    private static bool IsFoundByParser(XElement surplus) => TeiElements.Attribute(surplus, "resp") == "#archive" && surplus.Attribute("cert") is null
        && TeiElements.Attribute(surplus, "reason") is "noise" or "furniture" or "doubled";

    private void Propose(TextPlace from, Emendation reading)
    {
        if (!book.Emend(from, reading))
        {
            book.LeaveOut("corrections over several blocks");
        }
    }
}
