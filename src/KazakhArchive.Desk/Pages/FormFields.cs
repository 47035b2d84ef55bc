using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Desk.Pages;

/// <summary>What a form holds, as rows of tables can hold it.</summary>
public readonly record struct FormFields(IFormCollection Form)
{
    /// <summary>One line: whatever ends lines or is out of sight for other reasons becomes a space.</summary>
    public string Text(string name) => OneLine(Form[name].ToString());

    /// <summary>The same of any text, such as a value that was shown in a form.</summary>
    public static string OneLine(string text) => string.Concat(text.Replace("\r\n", " ", StringComparison.Ordinal).Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>The same where spaces at the ends mean nothing.</summary>
    public string Trimmed(string name) => Text(name).Trim();

    /// <summary>Words of the source, in which <c>\n</c> is a line's end as in the tables; null where a backslash says nothing.</summary>
    public string? Cell(string name) => TsvEscape.TryUnescape(Text(name));

    /// <summary>A row as the page had it.</summary>
    public string Row(string name) => Form[name].ToString();

    /// <summary>In the digits of any keyboard; null for anything but a number from 1.</summary>
    public int? Number(string name) => ParseNumber(Form[name].ToString());

    /// <summary>Null for a word that is none of the vocabulary.</summary>
    public TWord? Word<TWord>(string name)
        where TWord : struct, Enum => Vocabulary.TryParse<TWord>(Form[name].ToString());

    public static int? ParseNumber(string? text) =>
        int.TryParse(Digits.ToAscii(text ?? "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
}
