using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>The references of the same kind before and after one, in the order of the file.</summary>
/// <param name="Previous">Null for the first.</param>
/// <param name="Next">Null for the last.</param>
public sealed record PassageNeighbours(PassageId? Previous, PassageId? Next)
{
    public static PassageNeighbours Of(Edition edition, PassageRange range)
    {
        PassageId[] ofKind = [.. edition.Chapters.SelectMany(ChapterReferences.All).Where(reference => reference.Kind == range.First.Kind).Distinct()];
        var first = Array.IndexOf(ofKind, range.First);
        var last = Array.IndexOf(ofKind, range.Last);
        return new(first > 0 ? ofKind[first - 1] : null, last >= 0 && last < ofKind.Length - 1 ? ofKind[last + 1] : null);
    }
}
