using System.Globalization;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>Puts the controls of the long form together to a query; each control is one operator.</summary>
public static class QueryForm
{
    /// <summary>The controls that take words, in the order of the form.</summary>
    public static IReadOnlyList<string> Controls { get; } =
        ["all", "phrase", "near", "any", "none", "exact", "begins", "ends", "pattern", "like", "across", "title", "note"];

    /// <summary>The words first that stand in the plain box.</summary>
    /// <returns>Empty where every control is.</returns>
    public static string Query(IQueryCollection form)
    {
        var parts = Controls.Select(control => Part(control, form)).Prepend(form["q"].ToString().Trim()).Append(Pages(form["pages"].ToString()));
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Part(string control, IQueryCollection form)
    {
        var text = form[control].ToString().Replace('"', ' ').Trim();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : control switch
        {
            "all" => Each(words, word => $"+{word}"),
            "phrase" => $"\"{text}\"",
            "near" => $"\"{text}\"~{Distance(form["within"].ToString())}",
            "any" => words.Length == 1 ? words[0] : $"({string.Join(" OR ", words)})",
            "none" => Each(words, word => $"-{word}"),
            "exact" => words.Length == 1 ? $"={words[0]}" : $"=\"{text}\"",
            "begins" => Each(words, word => $"{word}*"),
            "ends" => Each(words, word => $"*{word}"),
            "like" => Each(words, word => $"{word}~"),
            "across" => words.Length == 1 ? $"xl:{words[0]}" : $"xl:\"{text}\"",
            "title" or "note" => $"{control}:{(words.Length == 1 ? words[0] : $"({text})")}",
            _ => text,
        };
    }

    private static string Each(IEnumerable<string> words, Func<string, string> written) => string.Join(' ', words.Select(written));

    private static string Distance(string within) =>
        int.TryParse(Digits.ToAscii(within), NumberStyles.None, CultureInfo.InvariantCulture, out var words)
            ? words.ToString(CultureInfo.InvariantCulture)
            : "";

    private static string Pages(string pages)
    {
        var numbers = pages.Split(['-', '\u2013', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return numbers switch
        {
            [var page] => $"page:{page}",
            [var first, .., var last] => $"page:[{first} TO {last}]",
            _ => "",
        };
    }
}
