using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>A printed page as people write it: <c>p. 5</c>, <c>صفحہ ۱۲</c>, <c>ص ١٢</c>, <c>page 2.15</c> with its volume.</summary>
internal static partial class TypedPage
{
    /// <summary>The page's reference; null where the text is anything else.</summary>
    public static string? ReferenceOf(string text) =>
        Page().Match(text) is { Success: true } page ? $"p{Digits.ToAscii(page.Groups[1].Value)}" : null;

    [GeneratedRegex("^(?:pp?|pages?|صص?|صفحہ|صفحه|صفحة|صفحات)\\s*[.:\u06D4]?\\s*([0-9\u0660-\u0669\u06F0-\u06F9]+(?:\\.[0-9\u0660-\u0669\u06F0-\u06F9]+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
