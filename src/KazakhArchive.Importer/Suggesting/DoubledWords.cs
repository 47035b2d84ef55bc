using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>Function words that stand twice on end. Longer stretches are asked for by the import.</summary>
internal static class DoubledWords
{
    private const double Likely = 0.75;

    public static IEnumerable<Correction> Find(WorkText text, KnownWords known)
    {
        var unrepeated = EmbeddedTable.Read(typeof(Weights), "common-words.tsv", "language", "kind", "words")
            .Where(row => row["kind"] == "unrepeated" && Languages.TryParse(row["language"]) == text.Language)
            .SelectMany(row => row["words"].Split(' ')).ToHashSet(StringComparer.Ordinal);
        foreach (var line in text.Words)
        {
            for (var i = 1; i < line.Count; i++)
            {
                if (line[i].Before >= 0 && line[i].Written == line[i - 1].Written && unrepeated.Contains(line[i].Written)
                    && !(i > 1 && known.Find(SearchForm.Of(line[i - 2].Written + line[i].Written)) >= 0)) // It was split from the word before.
                {
                    yield return new Correction(line[i].LineIndex, line[i - 1].EndUtf16, line[i].EndUtf16, "", EmendationKind.Doubled, Likely, Reason.Write("twice-on-end", line[i].Written));
                }
            }
        }
    }
}
