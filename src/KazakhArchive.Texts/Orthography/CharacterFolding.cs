using System.Globalization;
using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>What becomes of single characters; read once from <c>folding.tsv</c> and Unicode's own decompositions.</summary>
internal static class CharacterFolding
{
    /// <summary>In the search map: the character is left out.</summary>
    public const char Deleted = '\0';

    private static readonly CharacterKind[] Kinds = new CharacterKind[char.MaxValue + 1];
    private static readonly char[] Search = new char[char.MaxValue + 1];
    private static readonly Dictionary<char, string> Compatible = [];

    static CharacterFolding()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            Kinds[c] = KindByUnicode((char)c);
            Search[c] = char.ToLowerInvariant((char)c);
        }

        AddLatinDiacritics();
        AddCompatibilityForms();
        AddTable();
    }

    public static CharacterKind KindOf(char c) => Kinds[c];

    /// <summary>The letter of the search form, or <see cref="Deleted"/>.</summary>
    public static char ToSearch(char c) => Search[c];

    /// <summary>
    /// The words of a list as rules meet them, in the search form, where teh marbuta is heh and kaf is keheh; lists stand in code as
    /// grammars print them.
    /// </summary>
    public static string[] WordsToSearch(string list) => [.. list.Split(' ').Select(word => string.Concat(word.Select(ToSearch)))];

    /// <summary>What a character of <see cref="CharacterKind.Compatibility"/> stands for.</summary>
    public static string Expand(char c) => Compatible[c];

    private static CharacterKind KindByUnicode(char c)
    {
        if (c is '\'' or '\u2019' or '\u02BC' or '\u02BB' or '\u02BE' or '\u02BF' or '`')
        {
            return CharacterKind.Apostrophe;
        }

        if (Digits.IsDigit(c))
        {
            return CharacterKind.Digit;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter =>
                ArabicScript.Contains(c) ? CharacterKind.ArabicLetter : c < '\u0590' ? CharacterKind.OtherLetter : IsLatinExtended(c) ? CharacterKind.OtherLetter : CharacterKind.Foreign,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                c < '\u0370' || ArabicScript.Contains(c) ? CharacterKind.Mark : CharacterKind.Foreign,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate => CharacterKind.Foreign,
            _ => CharacterKind.Separator,
        };
    }

    private static bool IsLatinExtended(char c) => c is >= '\u1E00' and <= '\u1FFF';

    // Under NFKD é is e and an accent; the accent is deleted by the table, so one letter stands for both spellings.
    private static void AddLatinDiacritics()
    {
        for (var c = '\u00C0'; c <= '\u1FFF'; c = c == '\u052F' ? '\u1E00' : (char)(c + 1))
        {
            if (Kinds[c] == CharacterKind.OtherLetter)
            {
                var first = c.ToString().Normalize(NormalizationForm.FormKD)[0];
                Search[c] = char.ToLowerInvariant(first);
            }
        }
    }

    private static void AddCompatibilityForms()
    {
        ReadOnlySpan<(char First, char Last)> blocks =
            [('\u0675', '\u0678'), ('\uFB00', '\uFB06'), ('\uFB50', '\uFDFF'), ('\uFE70', '\uFEFC'), ('\uFF10', '\uFF5A')];
        foreach (var (first, last) in blocks)
        {
            for (var c = first; c <= last; c++)
            {
                var form = c.ToString();
                if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned
                    || form.Normalize(NormalizationForm.FormKC) is var expanded && string.Equals(expanded, form, StringComparison.Ordinal))
                {
                    continue;
                }

                // An isolated haraka is a space and the mark: both are meant to show the mark alone.
                if (expanded[0] == ' ')
                {
                    Kinds[c] = CharacterKind.Deleted;
                    continue;
                }

                Kinds[c] = CharacterKind.Compatibility;
                Compatible[c] = expanded;
            }
        }
    }

    private static void AddTable()
    {
        foreach (var row in EmbeddedTable.Read("folding", "from", "to", "level", "source", "why"))
        {
            var range = row["from"].Split('-');
            var first = CodePoint(range[0]);
            var last = CodePoint(range[^1]);
            for (int c = first; c <= last; c++)
            {
                if (row["level"] == "exact")
                {
                    Kinds[c] = CharacterKind.Deleted;
                }
                else
                {
                    Search[c] = row["to"] == "delete" ? Deleted : CodePoint(row["to"]);
                }
            }
        }
    }

    private static char CodePoint(string hexadecimal) =>
        (char)ushort.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
