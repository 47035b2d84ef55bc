using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Spaces before a comma or stop in a book that sets none there.</summary>
internal static class SpacesBeforeSigns
{
    private const string Signs = "\u060C\u061B,;:.\u06D4\u061F?!";
    private const double MostOfSigns = 0.05;

    // So few are slips in a short book too.
    private const int Few = 3;
    private const double MostOfFew = 0.2;

    private const double Probability = 0.8;
    private const double ProbabilityBeforeStop = 0.6; // The stop may be the error.

    public static IEnumerable<Correction> Find(WorkText text)
    {
        var places = text.Lines.SelectMany((line, index) => Places(line).Select(place => (Line: index, Place: place))).ToList();
        foreach (var sign in Signs)
        {
            var ofSign = places.Where(found => text.Lines[found.Line][found.Place.Sign] == sign).ToList();
            var spaced = ofSign.Where(found => found.Place.Space < found.Place.Sign).ToList();
            if (spaced.Count > Math.Max(ofSign.Count * MostOfSigns, Math.Min(Few, ofSign.Count * MostOfFew)))
            {
                continue;
            }

            foreach (var (line, (space, at)) in spaced)
            {
                yield return new Correction(
                    line, space, at + 1, sign.ToString(), EmendationKind.Punctuation, sign is '\u060C' or ',' ? Probability : ProbabilityBeforeStop,
                    Reason.Write("spaced", spaced.Count, ofSign.Count));
            }
        }
    }

    /// <summary>Each sign behind a word and before white space, and where the white space before it begins, which may be empty.</summary>
    private static IEnumerable<(int Space, int Sign)> Places(string line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (Signs.Contains(line[i], StringComparison.Ordinal) && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1])))
            {
                var space = i;
                while (space > 0 && line[space - 1] == ' ')
                {
                    space--;
                }

                if (space > 0 && (char.IsLetterOrDigit(line[space - 1]) || VowelSigns.IsMark(line[space - 1])))
                {
                    yield return (space, i);
                }
            }
        }
    }
}
