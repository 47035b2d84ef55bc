using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>One citable block of a work with what pages, search and exports ask of it.</summary>
/// <param name="Chapter">The chapter in which it stands; a note's or figure's reference does not name it.</param>
/// <param name="Reading">The plain text of the reading layer.</param>
/// <param name="PrintedPage">The printed page on which its text begins; null where that page's number is not printed or not in the source.</param>
public sealed record Passage(PassageId Id, Ordinal Chapter, Block Block, string Reading, PassageId? PrintedPage);
