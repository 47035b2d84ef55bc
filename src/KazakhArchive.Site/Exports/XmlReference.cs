using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Exports;

/// <summary>References as XML names, which may not begin with a digit: <c>c3.14</c> for 3.14; the others stay as they are.</summary>
public static class XmlReference
{
    public static string Id(PassageId reference) => reference.Kind
        is PassageIdKind.Chapter or PassageIdKind.Passage or PassageIdKind.Heading ? $"c{reference}" : reference.ToString();

    /// <summary>The place of a note's mark; a note may be marked more than once.</summary>
    public static string MarkId(PassageId note, int count) => count == 1 ? $"{note}-mark" : $"{note}-mark{count}";
}
