using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Rows;

/// <summary>
/// The ids of rows as references of passages. A number becomes that of the passage within its chapter, and so does the second of two
/// (<c>3.14</c>, <c>3:14</c>), of which the first is the chapter's; any other id is none that a reference can have.
/// </summary>
internal sealed class RowReferences
{
    private readonly ExtractionWriter writer;
    private readonly HashSet<PassageId> known = [];
    private readonly bool areInChapters;
    private Ordinal? chapter;

    /// <param name="ids">Of all rows.</param>
    public RowReferences(IEnumerable<string> ids, ExtractionWriter writer)
    {
        this.writer = writer;
        areInChapters = ids.Where(id => id.Length > 0).Select(Read).ToList() is { Count: > 0 } read && read.TrueForAll(id => id?.Kind == PassageIdKind.Passage);
    }

    /// <summary>The next passage is what the file knows by an id.</summary>
    /// <returns>Whether the id counts it to another chapter than the row before.</returns>
    public bool Begin(string id)
    {
        var reference = id.Length == 0 ? null : Read(id);
        var isSound = reference is { Kind: PassageIdKind.Chapter } || (reference is not null && areInChapters);
        var isNew = isSound && known.Add(reference!.Value);
        writer.LeaveOut("ids of which no reference can be made", id.Length > 0 && !isSound ? 1 : 0);
        writer.LeaveOut("ids that another row has", isSound && !isNew ? 1 : 0);
        writer.Refer(isNew ? reference!.Value.ToString() : "");
        var isOther = isNew && areInChapters && chapter is Ordinal before && before != reference!.Value.Chapter;
        chapter = isNew && areInChapters ? reference!.Value.Chapter : chapter;
        return isOther;
    }

    /// <summary>A number alone reads as a chapter's.</summary>
    private static PassageId? Read(string id) => PassageId.TryParse(string.Join('.', Digits.ToAscii(id.Trim()).ToLowerInvariant().Split('.', ':', '-', '/').Select(WithoutZeros))) is
        { Kind: PassageIdKind.Chapter or PassageIdKind.Passage } reference ? reference : null;

    private static string WithoutZeros(string number) => number.TrimStart('0') is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]) ? rest : number;
}
