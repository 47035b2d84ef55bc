using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>The footnotes and endnotes of a document, each taken once: behind the first block that marks it.</summary>
internal sealed class DocxNotes
{
    private readonly OrderedDictionary<string, FootnoteEndnoteType> texts = new(StringComparer.Ordinal);

    public DocxNotes(MainDocumentPart main)
    {
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        {
            Add(Key("footnote", note.Id?.Value), note);
        }

        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
        {
            Add(Key("endnote", note.Id?.Value), note);
        }

        Any = texts.Count > 0;
    }

    /// <summary>By its kind and the number that the file has for it.</summary>
    public static string Key(string kind, long? id) => string.Create(CultureInfo.InvariantCulture, $"{kind} {id ?? 0}");

    /// <summary>Whether the document had any to begin with.</summary>
    public bool Any { get; }

    /// <summary>The paragraphs of a note; null where it has none, or they were taken before.</summary>
    public IReadOnlyList<Paragraph>? Take(string key) => texts.Remove(key, out var note) ? [.. DocxSpans.ParagraphsOf(note)] : null;

    /// <summary>The notes that nothing marks.</summary>
    public IReadOnlyList<string> Left => [.. texts.Keys];

    /// <summary>Rules over the notes are notes of a type of their own.</summary>
    private void Add(string key, FootnoteEndnoteType note)
    {
        if ((note.Type?.Value ?? FootnoteEndnoteValues.Normal) == FootnoteEndnoteValues.Normal)
        {
            texts.TryAdd(key, note);
        }
    }
}
