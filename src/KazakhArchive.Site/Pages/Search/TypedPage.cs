using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>A printed page as people write it: <c>p. 5</c>, <c>صفحہ ۱۲</c>, <c>ص ١٢</c>, <c>page 2.15</c> with its volume, perhaps behind a work's id.</summary>
internal static partial class TypedPage
{
    /// <summary>The work, null where none is named, and the page's reference; null where the text is anything else.</summary>
    public static (string? Work, string Reference)? Read(string text) => Page().Match(text) is not { Success: true } page ? null
        : (page.Groups[1].Success ? page.Groups[1].Value : null, $"p{Digits.ToAscii(page.Groups[2].Value)}");

    [GeneratedRegex("^(?:([a-z0-9-]+)[,\u060C]?\\s+)?(?:pp?|pages?|صص?|صفحہ|صفحه|صفحة|صفحات)\\s*[.:\u06D4]?\\s*([0-9\u0660-\u0669\u06F0-\u06F9]+(?:\\.[0-9\u0660-\u0669\u06F0-\u06F9]+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
