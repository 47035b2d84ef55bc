using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>The numbers of a book's printed pages as they become known: of some files only at a page's end.</summary>
public sealed partial class PageLabels
{
    /// <summary>As references have it.</summary>
    private const int LongestLabel = 8;

    private readonly List<(int? Volume, string? Number)> pages = [(null, null)];

    /// <summary>The page with which the book begins; of a file that says where pages begin it has no number.</summary>
    public const int First = 0;

    /// <returns>The index of the page that begins.</returns>
    public int Open(string? number, int? volume)
    {
        pages.Add((volume, Sound(number)));
        return pages.Count - 1;
    }

    /// <summary>The page opened last has this number.</summary>
    public void Close(string? number, int? volume) => pages[^1] = (volume, Sound(number));

    /// <summary>
    /// By index. The volume stands before the number where there are several; a label that another page has already is none, as no
    /// reference may mean two pages.
    /// </summary>
    public IReadOnlyList<string?> All()
    {
        var hasVolumes = pages.Where(page => page.Number is not null).Select(page => page.Volume).Distinct().Count() > 1;
        var known = new HashSet<string>(StringComparer.Ordinal);
        return [.. pages.Select(page => page.Number is not string number ? null
            : hasVolumes && page.Volume is int volume ? string.Create(CultureInfo.InvariantCulture, $"{volume}.{number}")
            : number).Select(label => label is { Length: <= LongestLabel } && known.Add(label) ? label : null)];
    }

    /// <summary>ASCII digits and small letters, no zeros at the head; null for anything else, and for page 0, which no book prints.</summary>
    private static string? Sound(string? number)
    {
        var label = number is null ? "" : Digits.ToAscii(number.Trim()).ToLowerInvariant().TrimStart('0');
        return Label().IsMatch(label) ? label : null;
    }

    [GeneratedRegex(@"\A[0-9a-z]{1,8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
