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

    /// <summary>Pages whose number another one had before them, so that they have none.</summary>
    public int Repeated { get; private set; }

    /// <summary>Numbers of which no reference can be made.</summary>
    public int Unsound { get; private set; }

    /// <returns>The index of the page that begins.</returns>
    public int Open(string? number, int? volume)
    {
        pages.Add((volume, number));
        return pages.Count - 1;
    }

    /// <summary>The page opened last has this number.</summary>
    public void Close(string? number, int? volume) => pages[^1] = (volume, number);

    /// <summary>
    /// By index, once all pages are known. The volume comes before the number where there are several; a label that another page has already
    /// is none, as no reference may mean two pages. A page that is told twice on end begins once.
    /// </summary>
    public IReadOnlyList<PageLabel> All()
    {
        var hasVolumes = pages.Where(page => Sound(page.Number) is not null).Select(page => page.Volume).Distinct().Count() > 1;
        var known = new HashSet<string>(StringComparer.Ordinal);
        var labels = new List<PageLabel>(pages.Count);
        string? before = null;
        foreach (var (index, (volume, number)) in pages.Index())
        {
            var label = Sound(number) is string sound ? (hasVolumes && volume is int told ? string.Create(CultureInfo.InvariantCulture, $"{told}.{sound}") : sound) : null;
            label = label is { Length: <= LongestLabel } ? label : null;
            var isSame = label is not null && label == before;
            var isNew = label is not null && known.Add(label);
            Unsound += label is null && Digits.ToAscii(number ?? "").Trim(' ', '0').Length > 0 ? 1 : 0;
            Repeated += label is not null && !isNew && !isSame ? 1 : 0;
            labels.Add(new PageLabel(isNew ? label : null, !isSame && (label is not null || index != First)));
            before = label;
        }

        return labels;
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

/// <summary>What became of a page that a file tells.</summary>
/// <param name="Label">Null where it has no number of its own.</param>
/// <param name="Begins">Whether a page begins there; not where the one before goes on.</param>
public readonly record struct PageLabel(string? Label, bool Begins);
