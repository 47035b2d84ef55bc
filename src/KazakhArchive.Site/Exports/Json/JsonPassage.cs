using System.Text.Json;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Exports.Json;

/// <summary>Writes one block with its annotations.</summary>
public static class JsonPassage
{
    /// <param name="page">The printed page on which it begins; null where none is known.</param>
    public static void Write(Utf8JsonWriter json, Block block, PassageId? page, bool isPartial)
    {
        var reading = LayerText.Of(block, Layer.Reading);
        json.WriteStartObject();
        json.WriteString("reference", block.Id?.ToString());
        json.WriteString("kind", Vocabulary.NameOf(block.Kind));
        if (block.Level > 0)
        {
            json.WriteNumber("level", block.Level);
        }

        if (block.IsSupplied)
        {
            json.WriteBoolean("supplied", true);
        }

        if (isPartial)
        {
            json.WriteBoolean("partial", true);
        }

        json.WriteStartArray("sourceLines");
        json.WriteNumberValue(block.Lines.First);
        json.WriteNumberValue(block.Lines.Last);
        json.WriteEndArray();
        json.WriteString("printedPage", page?.ToString());
        json.WriteString("reading", reading);
        json.WriteString("diplomatic", LayerText.Of(block, Layer.Diplomatic));
        json.WriteStartArray("annotations");
        var places = LayerText.Places(block.Inlines, Layer.Reading);
        for (var i = 0; i < block.Inlines.Count; i++)
        {
            if (block.Inlines[i] is not Inline.Text)
            {
                // What the reading layer leaves out as a whole has no places in it.
                var (start, end) = reading.Length == 0 ? (0, 0) : places[i];
                WriteAnnotation(json, block.Inlines[i], start, end);
            }
        }

        json.WriteEndArray();
        WriteNames(json, block);
        WriteDates(json, block);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, Block block)
    {
        json.WriteStartArray("names");
        foreach (var mention in block.Mentions)
        {
            json.WriteStartObject();
            json.WriteString("name", mention.Entity.Value);
            json.WriteNumber("start", mention.StartUtf16);
            json.WriteNumber("end", mention.EndUtf16);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, Block block)
    {
        json.WriteStartArray("dates");
        foreach (var date in block.Dates)
        {
            json.WriteStartObject();
            json.WriteString("from", date.Value.From.ToString());
            json.WriteString("to", date.Value.To.ToString());
            json.WriteString("calendar", date.Value.Calendar.ToString().ToLowerInvariant());
            json.WriteString("precision", date.Value.Precision.ToString().ToLowerInvariant());
            json.WriteNumber("start", date.StartUtf16);
            json.WriteNumber("end", date.EndUtf16);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAnnotation(Utf8JsonWriter json, Inline inline, int startUtf16, int endUtf16)
    {
        json.WriteStartObject();
        json.WriteString("type", TypeOf(inline));
        json.WriteNumber("start", startUtf16);
        json.WriteNumber("end", endUtf16);
        switch (inline)
        {
            case Inline.Emended emended:
                WriteEmendation(json, emended.Emendation);
                break;
            case Inline.NoteMark mark:
                json.WriteString("note", mark.Note.ToString());
                json.WriteString("mark", mark.Mark);
                if (mark.Emendation is Emendation emendation)
                {
                    WriteEmendation(json, emendation);
                }

                break;
            case Inline.PageBeginning beginning:
                json.WriteString("page", beginning.Page?.ToString());
                break;
            case Inline.Surplus surplus:
                json.WriteString("kind", Vocabulary.NameOf(surplus.Kind));
                json.WriteString("diplomatic", surplus.Value);
                break;
            default:
                json.WriteString("diplomatic", LayerText.Of(inline, Layer.Diplomatic));
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteEmendation(Utf8JsonWriter json, Emendation emendation)
    {
        json.WriteString("kind", Vocabulary.NameOf(emendation.Kind));
        json.WriteString("sic", emendation.Sic);
        json.WriteString("corr", emendation.Corr);
        json.WriteString("certainty", Vocabulary.NameOf(emendation.Certainty));
        json.WriteBoolean("applied", emendation.IsApplied);
        json.WriteString("reason", emendation.Reason);
    }

    private static string TypeOf(Inline inline) => inline switch
    {
        Inline.Emended => "emendation",
        Inline.NoteMark => "note-mark",
        Inline.PageBeginning => "page-beginning",
        Inline.FormeWork => "forme-work",
        Inline.Surplus => "surplus",
        Inline.Marker => "marker",
        _ => "cell-boundary",
    };
}
