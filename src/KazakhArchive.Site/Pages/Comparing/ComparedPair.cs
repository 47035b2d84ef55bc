using KazakhArchive.Search.Parallels;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Pages.Comparing;

/// <summary>A chosen passage and the one of the other text that is nearest to it.</summary>
/// <param name="Text">Where the chosen one stands.</param>
/// <param name="Parallel">Null where none is close.</param>
public sealed record ComparedPair(ComparedText Text, PassageId Chosen, NearestPassage? Parallel)
{
    public PassageId? Nearest => Parallel?.Reference;

    /// <summary>The one of the two that is in a text; null where that is none.</summary>
    public PassageId? In(ComparedText text) => text == Text ? Chosen : Nearest;
}
