using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Querying;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Search.Showing;

/// <param name="Total">How many lines there are.</param>
/// <param name="IsCut">There are more occurrences than were looked at.</param>
/// <param name="HasOtherForms">Whether a keyword is an inflection, a name or a translation of what was asked for.</param>
public sealed record Concordance(int Total, IReadOnlyList<KwicLine> Lines, bool IsCut, bool HasOtherForms, IReadOnlyList<Notice> Notices)
{
    /// <summary>Whether there was no time to look for all: what was not found may be there.</summary>
    public bool IsCutShort => Notices.Any(notice => notice.Kind == NoticeKind.TimeUp);
}

/// <summary>A keyword in context. "Before" is what is read first, whatever the direction of the script.</summary>
/// <param name="StartUtf16">Where the keyword begins in the layer's text.</param>
/// <param name="Layer">Diplomatic where the words are the source's, which the displayed text emends.</param>
public sealed record KwicLine(
    IndexedPassage Passage, string Before, string Keyword, string After, int StartUtf16, Layer Layer);
