using System.Collections.Frozen;
using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>Where a work's notes are marked and where their text stands.</summary>
public sealed class WorkNotes
{
    private readonly FrozenDictionary<PassageId, (Ordinal Chapter, Block Block)> texts;
    private readonly ILookup<PassageId, NoteReference> marks;

    private WorkNotes(FrozenDictionary<PassageId, (Ordinal Chapter, Block Block)> texts, ILookup<PassageId, NoteReference> marks)
    {
        this.texts = texts;
        this.marks = marks;
    }

    public static WorkNotes Of(Edition edition) => Of(edition, edition.Chapters);

    /// <summary>The words of all notes of the work, and the marks in some of its chapters, or in parts of them.</summary>
    public static WorkNotes Of(Edition edition, IReadOnlyList<Chapter> marking)
    {
        var texts = edition.Chapters
            .SelectMany(chapter => chapter.Blocks
                .Where(block => block is { Kind: BlockKind.Note, Id: not null })
                .Select(block => (chapter.Number, block)))
            .ToFrozenDictionary(text => text.block.Id!.Value);
        return new WorkNotes(texts, marking.SelectMany(References).ToLookup(reference => reference.Note));
    }

    /// <summary>Null where the source marks the note without printing its text.</summary>
    public (Ordinal Chapter, Block Block)? Text(PassageId note) => texts.TryGetValue(note, out var text) ? text : null;

    /// <summary>In the order of the text, through all chapters.</summary>
    public IEnumerable<NoteReference> Marks(PassageId note) => marks[note];

    /// <summary>The marks of one chapter in order, with anchors that are unique in its page.</summary>
    public static IEnumerable<NoteReference> References(Chapter chapter)
    {
        Dictionary<PassageId, int> seen = [];
        foreach (var mark in chapter.Blocks.SelectMany(block => block.Inlines).OfType<Inline.NoteMark>())
        {
            var count = seen[mark.Note] = seen.GetValueOrDefault(mark.Note) + 1;
            yield return new NoteReference(mark.Note, chapter.Number, mark.Mark, Anchor(mark.Note, count));
        }
    }

    private static string Anchor(PassageId note, int count) => count == 1
        ? $"{note}-ref"
        : string.Create(CultureInfo.InvariantCulture, $"{note}-ref{count}");
}

/// <summary>One place where a note is marked.</summary>
/// <param name="Anchor">The id of the mark in the page of its chapter.</param>
public sealed record NoteReference(PassageId Note, Ordinal Chapter, string Mark, string Anchor);
