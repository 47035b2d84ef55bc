using System.Globalization;
using KazakhArchive.Facsimiles;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>Writes the inside of blocks, both layers of it (Exports/Tei/encoding.xml tells how each is read).</summary>
/// <param name="noteAddress">Where a mark leads: within the document where it holds the note, else to the note's permalink.</param>
/// <param name="gazetteer">The names that blocks mention.</param>
/// <param name="absolute">Makes an absolute address of a path.</param>
/// <param name="facsimile">The images of the pages; null where there are none.</param>
public sealed class TeiInlines(TeiXml xml, Func<PassageId, string> noteAddress, Gazetteer gazetteer, Func<string, string> absolute, Facsimile? facsimile)
{
    /// <summary>The editor of the archive, as the header declares it.</summary>
    public const string Editor = "#archive";

    private readonly Dictionary<PassageId, int> marks = [];
    private readonly Dictionary<Block, int> unnumberedPages = [];
    private int emendations;
    private Emendation? last;

    public void Write(Block block) => Write(block, 0, block.Inlines.Count);

    public void Write(Block block, int first, int count)
    {
        // The cells of a row are written one by one, each with its own names and dates.
        var stretches = TeiStretches.Of(block, gazetteer, absolute, first, first + count);
        for (var i = first; i < first + count; i++)
        {
            if (block.Inlines[i] is Inline.Text text)
            {
                stretches.Write(xml, i, text.Value);
                continue;
            }

            stretches.Begin(xml, i);
            Write(block, block.Inlines[i]);
            stretches.End(i);
        }
    }

    private void Write(Block block, Inline inline)
    {
        switch (inline)
        {
            case Inline.Emended emended:
                WriteEmended(emended.Emendation);
                break;
            case Inline.NoteMark mark:
                WriteMark(mark);
                break;
            case Inline.PageBeginning { Page: PassageId page }:
                xml.Element("pb", ("n", page.Label), ("xml:id", XmlReference.Id(page)), ("facs", FacsOf(facsimile?.ImageOf(page)))).Dispose();
                break;
            case Inline.PageBeginning:
                var nth = unnumberedPages[block] = unnumberedPages.GetValueOrDefault(block) + 1;
                xml.Element("pb", ("facs", FacsOf(facsimile?.ImageOfUnnumbered(block.Lines, nth - 1)))).Dispose();
                break;
            case Inline.FormeWork formeWork:
                xml.Element("fw", formeWork.Value, ("type", FormeWorkType(formeWork.Value)));
                break;
            case Inline.Surplus surplus:
                xml.Element("surplus", surplus.Value, ("reason", Vocabulary.NameOf(surplus.Kind)), ("resp", Editor));
                break;
            case Inline.Marker marker:
                xml.Element("label", marker.Value, ("type", "marker"));
                break;
            case Inline.CellBoundary boundary:
                xml.Element("surplus", boundary.Value, ("reason", "cell-boundary"));
                break;
        }
    }

    /// <summary>The values of fw/@type that the Guidelines suggest.</summary>
    public static string FormeWorkType(string text) =>
        text.All(c => Digits.IsDigit(c) || char.IsWhiteSpace(c) || char.IsPunctuation(c)) ? "pageNum" : "header";

    private static string? FacsOf(PageImage? image) => image is null ? null : $"#{TeiFacsimile.Id(image)}";

    private void WriteMark(Inline.NoteMark mark)
    {
        var count = marks[mark.Note] = marks.GetValueOrDefault(mark.Note) + 1;
        string? id = null;
        using (xml.Element("ref", ("type", "note-mark"), ("xml:id", XmlReference.MarkId(mark.Note, count)), ("target", noteAddress(mark.Note))))
        {
            if (mark.Emendation is Emendation emendation)
            {
                id = WriteReadings(emendation);
            }
            else
            {
                xml.Text(mark.Mark);
            }
        }

        WriteReason(id, mark.Emendation);
    }

    private void WriteEmended(Emendation emendation)
    {
        var id = WriteReadings(emendation);
        WriteReason(id, emendation);
    }

    /// <summary>The id under which the reason is given; null for a part whose reason is with the part before.</summary>
    private string? WriteReadings(Emendation emendation)
    {
        var isContinued = emendation.Sic.Length == 0 && last?.Reason == emendation.Reason;
        var previous = isContinued ? $"#{Id}" : null;
        if (!isContinued)
        {
            emendations++;
            last = emendation;
        }

        var id = isContinued ? null : Id;
        var kind = Vocabulary.NameOf(emendation.Kind);
        var cert = Vocabulary.NameOf(emendation.Certainty);
        switch (emendation)
        {
            case { Kind: EmendationKind.Unclear }:
                WriteUnclear(emendation, id, cert);
                break;
            case { IsApplied: true, Corr: "" }:
                xml.Element("surplus", emendation.Sic, ("xml:id", id), ("reason", kind), ("cert", cert), ("resp", Editor));
                break;
            case { IsApplied: true, Sic: "" } when isContinued:
                xml.Element("corr", emendation.Corr, ("prev", previous), ("type", kind), ("cert", cert), ("resp", Editor));
                break;
            case { IsApplied: true, Sic: "" }:
                xml.Element("supplied", emendation.Corr, ("xml:id", id), ("reason", kind), ("cert", cert), ("resp", Editor));
                break;
            default:
                using (xml.Element("choice", ("xml:id", id), ("prev", previous)))
                {
                    xml.Element("sic", emendation.Sic);
                    xml.Element("corr", emendation.Corr, ("type", kind), ("cert", cert), ("resp", Editor));
                }

                break;
        }

        return id;
    }

    // The sic is wrong for certain and stays; what is only conjectured beside it has low certainty whatever that of the finding.
    private void WriteUnclear(Emendation emendation, string? id, string cert)
    {
        if (emendation.Corr.Length == 0)
        {
            xml.Element("unclear", emendation.Sic, ("xml:id", id), ("reason", "corrupt"), ("cert", cert), ("resp", Editor));
            return;
        }

        using (xml.Element("choice", ("xml:id", id)))
        {
            xml.Element("unclear", emendation.Sic, ("reason", "corrupt"), ("cert", cert), ("resp", Editor));
            xml.Element("corr", emendation.Corr, ("type", "unclear"), ("cert", "low"), ("resp", Editor));
        }
    }

    private void WriteReason(string? id, Emendation? emendation)
    {
        if (id is not null && emendation is { Reason.Length: > 0 })
        {
            xml.Element("note", emendation.Reason, ("type", "emendation"), ("target", $"#{id}"), ("resp", Editor), ("xml:lang", "en"));
        }
    }

    private string Id => string.Create(CultureInfo.InvariantCulture, $"em{emendations}");
}
