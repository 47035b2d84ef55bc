using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Drafting;

/// <summary>The lines with which a source begins that are its title page: title, subtitle, author, press.</summary>
internal static class TitleBlock
{
    private const int MostLines = 8;
    private const int MostLabelledLines = 24;
    private const int LongestLineUtf16 = 90;

    private static readonly HashSet<string> WordsOfAuthors = [.. EmbeddedTable.Words("author-words.tsv")];

    /// <summary>How many of the lines with text belong to it; 0 where the source begins with its text.</summary>
    /// <param name="lines">Those that hold text.</param>
    /// <param name="isHeading">Whether a line begins a division, whatever else it is.</param>
    /// <param name="title">As the editor gave it.</param>
    public static int CountIn(IReadOnlyList<EmendedLine> lines, Func<EmendedLine, bool> isHeading, string title)
    {
        var count = 0;
        var isTold = false;
        var isLabelled = false;
        var remarks = 0; // Of the head only where another label follows.
        foreach (var line in lines.Take(MostLabelledLines))
        {
            var text = Invisible.Trim(line.Reading);
            if (isLabelled && LabelledHead.IsRemark(text))
            {
                remarks++;
                continue;
            }

            if (LabelledHead.IsLabelled(text) || (isLabelled && text is ['[', .., ']']))
            {
                (count, remarks, isTold, isLabelled) = (count + remarks + 1, 0, true, true);
                continue;
            }

            if (isLabelled || count == MostLines)
            {
                break;
            }

            var isTitle = SearchForm.OfWords(text) == SearchForm.OfWords(title);
            if (text.Length > LongestLineUtf16 || Sentences.EndsSentence(text) || (isHeading(line) && !isTitle))
            {
                break;
            }

            count++;
            isTold |= isTitle || NamesAuthor(text);
        }

        // A few short lines alone may be verse.
        return isTold ? count : 0;
    }

    /// <summary>از محمد خان, تأليف الشيخ, مصنف: …</summary>
    private static bool NamesAuthor(string text)
    {
        var words = text.Split((char[])[' ', ':', '(', ')', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && WordsOfAuthors.Contains(SearchForm.OfWords(words[0]));
    }
}
