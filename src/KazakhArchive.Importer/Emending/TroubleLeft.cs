using System.Buffers;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Emending;

/// <summary>Characters that are kept, but by which searching and copying suffer, where no emendation has taken them away.</summary>
public static class TroubleLeft
{
    /// <summary>Warns once a file for each kind, at its first line, and says how many lines have it.</summary>
    /// <param name="path">Of the source.</param>
    public static void Warn(string path, IReadOnlyList<EmendedLine> lines, FindingList findings)
    {
        Warn(TroublesomeCharacters.BidiControls, FindingCodes.SourceBidiControls, "a bidirectional control, expected plain text", "noise");
        Warn(TroublesomeCharacters.PresentationForms, FindingCodes.SourcePresentationForms, "an Arabic presentation form, expected plain letters", "letter");
        Warn(TroublesomeCharacters.Controls, FindingCodes.SourceControls, "a control character, expected plain text", "noise");
        Warn(TroublesomeCharacters.LostLetters, FindingCodes.SourceLostLetters, "a sign that stands for a lost letter or for one of a single font, expected the letter", "letter");

        void Warn(SearchValues<char> troublesome, FindingCode code, string what, string kind)
        {
            var held = lines.Where(line => line.Reading.AsSpan().ContainsAny(troublesome)).ToList();
            if (held.Count > 0)
            {
                var (first, character) = (held[0], held[0].Reading[held[0].Reading.AsSpan().IndexOfAny(troublesome)]);
                findings.Add(
                    path,
                    first.LineNumber,
                    code,
                    $"U+{(int)character:X4}, {what}; it is kept{(held.Count > 1 ? $"; {held.Count} lines have such" : "")}",
                    $"Nothing to do; emend it (kind {kind}) where it disturbs the reading");
            }
        }
    }
}
