using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>
/// The rules of a document's style sheets, as far as their selectors are made of names, classes and ids alone, within each other or not; others,
/// and those for some media only, are passed over.
/// </summary>
internal sealed partial class HtmlStyleSheet
{
    /// <summary>No book's own sheets have more; each rule is compared with elements.</summary>
    private const int MostSelectors = 4_000;

    private const int MostUtf16 = 2_000_000;

    /// <summary>Of a selector with an element. A book has few; behind the last nothing is said of any element.</summary>
    private const int MostComparisons = 10_000_000;

    private readonly Dictionary<string, List<Rule>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, HtmlStyle> known = [];
    private int count;
    private int comparisons;

    /// <param name="sheets">In the order of the document; the later goes before.</param>
    public HtmlStyleSheet(IEnumerable<string> sheets)
    {
        foreach (var sheet in sheets.Where(sheet => sheet.Length <= MostUtf16))
        {
            Read(Comment().Replace(sheet, " "));
        }
    }

    /// <summary>What rules and the element's own attribute say of it, not what it takes from those around it.</summary>
    public HtmlStyle Of(IElement element)
    {
        var own = element.GetAttribute("style");
        if (own is null && (count == 0 || comparisons > MostComparisons))
        {
            return default;
        }

        if (!known.TryGetValue(element, out var style))
        {
            var rules = Keys(element).SelectMany(key => byName.GetValueOrDefault(key) ?? []).Where(rule => comparisons <= MostComparisons && rule.Matches(element, ref comparisons));
            style = rules.OrderBy(rule => rule.Weight).ThenBy(rule => rule.Order).Aggregate(default(HtmlStyle), (around, rule) => around.Under(rule.Style));
            style = own is null ? style : style.Under(HtmlStyle.Of(own));
            known[element] = style;
        }

        return style;
    }

    private static IEnumerable<string> Keys(IElement element) =>
        element.ClassList.Distinct(StringComparer.Ordinal).Select(name => "." + name).Prepend(element.LocalName).Concat(element.Id is { Length: > 0 } id ? ["#" + id] : []);

    private void Read(string sheet)
    {
        var at = 0;
        while (at < sheet.Length && sheet.IndexOf('{', at) is >= 0 and var open)
        {
            var prelude = sheet[at..open];
            var statement = prelude.LastIndexOf(';'); // Of an at-rule without a block, such as an import.
            prelude = prelude[(statement + 1)..].Trim();
            var close = EndOf(sheet, open);
            var declarations = sheet[(open + 1)..close];
            if (Before().IsMatch(prelude))
            {
                // Programs that set the numbers of a list by themselves say there how it counts.
                Add(prelude, Counter().Match(declarations) is { Success: true } counter ? new HtmlStyle { Counting = counter.Groups[1].Success ? counter.Groups[1].Value : "decimal" } : default);
            }
            else if (!prelude.StartsWith('@'))
            {
                Add(prelude, HtmlStyle.Of(declarations));
            }

            at = close + 1;
        }
    }

    /// <summary>Where a block ends, with those within it; the sheet's end where it never does.</summary>
    private static int EndOf(string sheet, int open)
    {
        var depth = 0;
        for (var i = open; i < sheet.Length; i++)
        {
            depth += sheet[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return sheet.Length;
    }

    private void Add(string selectors, HtmlStyle style)
    {
        if (style == default)
        {
            return;
        }

        foreach (var selector in selectors.Split(','))
        {
            var parts = Before().Replace(selector, "").Replace('>', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 0 && count < MostSelectors && Array.TrueForAll(parts, part => Compound().IsMatch(part)))
            {
                Rule rule = new([.. parts.Select(Part.Of)], count++, style);
                var last = rule.Parts[^1];
                var key = last.Id is string id ? "#" + id : last.Classes.Count > 0 ? "." + last.Classes[0] : last.Name!;
                byName.TryAdd(key, []);
                byName[key].Add(rule);
            }
        }
    }

    [GeneratedRegex(@"/\*.*?(?:\*/|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"::?before\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"\bcontent\s*:[^;]{0,100}\bcounters?\(\s*[\w-]+(?:\s*,\s*(?:""[^""]*""\s*,\s*)?([\w-]+))?\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"\A(?=.)[\w-]*(?:[.#][\w-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    /// <param name="Parts">From the outermost element to the one that is meant.</param>
    private sealed record Rule(IReadOnlyList<Part> Parts, int Order, HtmlStyle Style)
    {
        /// <summary>Ids go before classes, classes before names.</summary>
        public int Weight { get; } = Parts.Sum(part => (part.Id is null ? 0 : 10_000) + (part.Classes.Count * 100) + (part.Name is null ? 0 : 1));

        public bool Matches(IElement element, ref int comparisons)
        {
            comparisons++;
            if (!Parts[^1].Matches(element))
            {
                return false;
            }

            var (next, around) = (Parts.Count - 2, element.ParentElement);
            for (; next >= 0 && around is not null; around = around.ParentElement)
            {
                comparisons++;
                next -= Parts[next].Matches(around) ? 1 : 0;
            }

            return next < 0;
        }
    }

    /// <summary>A name, classes and an id that one element has; nulls where none is asked for.</summary>
    private sealed record Part(string? Name, string? Id, IReadOnlyList<string> Classes)
    {
        public static Part Of(string selector)
        {
            var pieces = Piece().Matches(selector).Select(piece => piece.Value).ToList();
            return new Part(
                pieces.Find(piece => piece[0] is not ('.' or '#'))?.ToLowerInvariant(),
                pieces.Find(piece => piece[0] == '#')?[1..],
                [.. pieces.Where(piece => piece[0] == '.').Select(piece => piece[1..])]);
        }

        public bool Matches(IElement element) => (Name is null || element.LocalName == Name) && (Id is null || element.Id == Id) && Classes.All(element.ClassList.Contains);
    }

    [GeneratedRegex(@"[.#]?[\w-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();
}
