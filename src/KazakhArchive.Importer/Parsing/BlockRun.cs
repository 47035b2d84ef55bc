using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>A stretch of a block's text that is plain throughout or one emendation.</summary>
/// <param name="Start">UTF-16 index in the block's reading text.</param>
/// <param name="Diplomatic">What the source has there; empty for the later part of an emendation that was cut.</param>
/// <param name="Place">Line 0 for the space between two lines.</param>
public readonly record struct BlockRun(int Start, string Reading, string Diplomatic, Emendation? Emendation, SourcePlace Place)
{
    public int End => Start + Reading.Length;
}
