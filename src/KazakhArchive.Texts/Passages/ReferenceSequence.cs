using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>What is numbered in one sequence: a chapter's passages, a chapter's headings, a work's notes, a work's figures.</summary>
/// <param name="Chapter">Zero for notes and figures.</param>
internal readonly record struct ReferenceSequence(PassageIdKind Kind, Ordinal Chapter)
{
    public static ReferenceSequence Of(PlacedId placed) => new(placed.Kind, IsByChapter(placed.Kind) ? placed.Chapter : new Ordinal(0));

    public static ReferenceSequence Of(PassageId id) => new(id.Kind, IsByChapter(id.Kind) ? id.Chapter : new Ordinal(0));

    /// <summary>Chapters and printed pages come with their numbers and are in no sequence.</summary>
    public static bool IsNumbered(PassageIdKind kind) => kind is not (PassageIdKind.Chapter or PassageIdKind.PrintedPage);

    public PassageId IdOf(Ordinal number) => Kind switch
    {
        PassageIdKind.Passage => PassageId.OfPassage(Chapter, number),
        PassageIdKind.Heading => PassageId.OfHeading(Chapter, number),
        PassageIdKind.Note => PassageId.OfNote(number),
        PassageIdKind.Figure => PassageId.OfFigure(number),
        _ => throw new InvalidOperationException($"{Kind} is not numbered by us."),
    };

    private static bool IsByChapter(PassageIdKind kind) => kind is PassageIdKind.Passage or PassageIdKind.Heading;
}
