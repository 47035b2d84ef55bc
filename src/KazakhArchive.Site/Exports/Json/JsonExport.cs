using System.Text.Encodings.Web;
using System.Text.Json;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Json;

/// <summary>A text as JSON: typed passages with both layers and the annotations' places in the reading text. Exports.md tells its shape.</summary>
public static class JsonExport
{
    public const string MediaType = "application/json";
    public const string Extension = ".json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        // Served as JSON, never embedded in HTML: Urdu and Arabic stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="excerpt">Null for the whole work.</param>
    public static byte[] Of(Edition edition, Excerpt? excerpt, Uri publicOrigin)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteHead(json, edition, excerpt, publicOrigin);
            var pages = PassageList.Of(edition.Chapters).ToDictionary(passage => passage.Id, passage => passage.PrintedPage);
            var partial = new HashSet<Block>(excerpt?.Parts.Where(part => part.IsPartial).Select(part => part.Block) ?? [], ReferenceEqualityComparer.Instance);
            json.WriteStartArray("chapters");
            foreach (var chapter in ExcerptChapters.Of(edition, excerpt))
            {
                WriteChapter(json, edition, chapter, pages, partial);
            }

            json.WriteEndArray();
            WriteNotes(json, edition, excerpt);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter json, Edition edition, Excerpt? excerpt, Uri publicOrigin)
    {
        var work = edition.Work;
        json.WriteString("address", PassageUrls.Absolute(publicOrigin, PassageUrls.MachineForm(edition, excerpt?.Range, Extension)));
        json.WriteString("work", work.Id.Value);
        json.WriteString("reference", excerpt?.Range.ToString());
        json.WriteNumber("revision", work.Revision);
        json.WriteBoolean("changedSinceRevision", work.Revision > 0 && edition.Revision is null);
        json.WriteString("date", edition.Dated is DateOnly day ? IsoDate.Write(day) : null);
        json.WriteString("language", work.Language.Code());
        json.WriteString("direction", work.Language.Direction());
        json.WriteStartObject("title");
        json.WriteString("original", work.OriginalTitle);
        WriteLanguages(json, work.Title);
        json.WriteEndObject();
        json.WriteStartArray("authors");
        foreach (var author in work.Authors)
        {
            json.WriteStartObject();
            json.WriteString("original", author.Original);
            WriteLanguages(json, author.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("rights");
        WriteLanguages(json, work.Rights);
        json.WriteEndObject();
        json.WriteString("licence", Citing.WorkRights.Of(work));
        json.WriteString("sourceSha256", work.Sha256);
    }

    private static void WriteChapter(
        Utf8JsonWriter json, Edition edition, Chapter chapter, Dictionary<PassageId, PassageId?> pages, HashSet<Block> partial)
    {
        json.WriteStartObject();
        json.WriteString("reference", chapter.Id.ToString());
        json.WriteStartObject("title");
        json.WriteString("original", LayerText.Of(edition.Find(chapter.Number)!.Heading, Layer.Reading));
        if (edition.About(chapter.Number) is WorkChapter about)
        {
            WriteLanguages(json, about.Title);
        }

        json.WriteEndObject();
        json.WriteStartArray("passages");
        foreach (var block in chapter.Blocks)
        {
            JsonPassage.Write(json, block, block.Id is PassageId id ? pages.GetValueOrDefault(id) : null, partial.Contains(block));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The notes that the text marks or holds; of those marked, the words too, wherever the source prints them.</summary>
    private static void WriteNotes(Utf8JsonWriter json, Edition edition, Excerpt? excerpt)
    {
        var parts = excerpt?.Parts.Select(part => part.Block) ?? edition.Chapters.SelectMany(chapter => chapter.Blocks);
        var wanted = parts
            .SelectMany(block => block.Inlines.OfType<Inline.NoteMark>().Select(mark => mark.Note)
                .Concat(block is { Kind: BlockKind.Note, Id: PassageId id } ? [id] : []))
            .ToHashSet();
        if (excerpt is { Parts.Count: 0 })
        {
            wanted.Add(excerpt.Range.First);
        }

        json.WriteStartArray("notes");
        foreach (var note in NoteList.Of(edition.Chapters).Where(note => wanted.Contains(note.Id)))
        {
            json.WriteStartObject();
            json.WriteString("reference", note.Id.ToString());
            json.WriteString("printedNumber", note.Label.Length > 0 ? note.Label : null);
            json.WriteStartArray("markedIn");
            foreach (var mark in note.Marks)
            {
                json.WriteStringValue(mark.Passage.ToString());
            }

            json.WriteEndArray();
            json.WriteString("reading", note.Block is null ? null : LayerText.Of(note.Block, Layer.Reading));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLanguages(Utf8JsonWriter json, LocalizedText text)
    {
        foreach (var language in Languages.All)
        {
            json.WriteString(language.Code(), text.In(language));
        }
    }
}
