using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>The rules of a document's style sheets; those for some media only, and those whose comparing could take for ever, are passed over.</summary>
internal sealed partial class HtmlStyleSheet
{
    /// <summary>No book's own sheets have more; each is compared with elements.</summary>
    private const int MostSelectors = 4_000;

    private const int MostUtf16 = 2_000_000;
    private const int MostUtf16OfSelector = 1_000;

    /// <summary>Of parts of a selector with elements. A book has few; behind the last nothing is said about any element.</summary>
    private const long MostComparisons = 100_000_000;

    /// <summary>Each may be tried with every element around, for each that the one before it fits.</summary>
    private const int MostCombinators = 3;

    /// <summary>Where rules are kept whose selector names nothing that its element must have.</summary>
    private const string Anything = "";

    // Of Word's declarations mso-hide is unknown to CSS.
    private static readonly CssParser Parser = new(new CssParserOptions { IsIncludingUnknownDeclarations = true });
    private static readonly CssSelectorParser Selectors = new();

    private readonly Dictionary<string, List<Rule>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, HtmlStyle> known = [];
    private int count;
    private long comparisons;

    /// <param name="sheets">In the order of the document; the later goes before.</param>
    public HtmlStyleSheet(IEnumerable<string> sheets)
    {
        foreach (var rule in sheets.Where(sheet => sheet.Length is > 0 and <= MostUtf16).SelectMany(sheet => Parser.ParseStyleSheet(sheet).Rules).OfType<ICssStyleRule>())
        {
            Add(rule);
        }
    }

    /// <summary>How many selectors would tell something and are not compared, or not with all elements.</summary>
    public int PassedOver { get; private set; }

    /// <summary>What rules and the element's own attribute say about it, not what it takes from those around it.</summary>
    public HtmlStyle Of(IElement element)
    {
        var own = element.GetAttribute("style");
        if (own is null && (count == 0 || comparisons > MostComparisons))
        {
            return default;
        }

        if (!known.TryGetValue(element, out var style))
        {
            var depth = element.Ancestors().Count();
            style = Names(element).SelectMany(name => byName.GetValueOrDefault(name) ?? []).Where(rule => Matches(rule, element, depth))
                .OrderBy(rule => rule.Selector.Specificity).ThenBy(rule => rule.Order).Aggregate(default(HtmlStyle), (before, rule) => before.Under(rule.Style));
            style = own is null ? style : style.Under(HtmlStyle.Of(Parser.ParseDeclaration(own)!));
            known[element] = style;
        }

        return style;
    }

    /// <summary>False where its attribute or its style takes it out of the page, and all within it.</summary>
    public bool IsDisplayed(IElement element) => !element.HasAttribute("hidden") && Of(element).IsHidden != true;

    private static IEnumerable<string> Names(IElement element) =>
        element.ClassList.Distinct(StringComparer.Ordinal).Select(name => "." + name).Concat([element.LocalName, Anything, .. element.Id is { Length: > 0 } id ? ["#" + id] : Array.Empty<string>()]);

    private bool Matches(Rule rule, IElement element, int depth)
    {
        if (comparisons > MostComparisons)
        {
            return false;
        }

        comparisons += (long)Math.Pow(depth, rule.Combinators);
        PassedOver += comparisons > MostComparisons ? count : 0;
        return rule.Selector.Match(element, null);
    }

    private void Add(ICssStyleRule rule)
    {
        // Programs that set the numbers of a list by themselves say before its items how it counts.
        var style = Before().IsMatch(rule.SelectorText ?? "")
            ? Counter().Match(rule.Style.GetPropertyValue("content")) is { Success: true } counter ? new HtmlStyle { Counting = counter.Groups[1].Success ? counter.Groups[1].Value : "decimal" } : default
            : HtmlStyle.Of(rule.Style);
        if (style == default)
        {
            return;
        }

        // Of a selector that the library cannot read there is no text.
        foreach (var text in Between().Split(rule.SelectorText ?? ""))
        {
            Add(Before().Replace(text.Trim(), ""), style);
        }
    }

    private void Add(string text, HtmlStyle style)
    {
        var combinators = Combinator().Count(text);
        if (text.Length > MostUtf16OfSelector || count >= MostSelectors || combinators > MostCombinators || !IsQuick().IsMatch(text) || Selectors.ParseSelector(text) is not { } selector)
        {
            PassedOver++;
            return;
        }

        var name = Named().Match(text).Value;
        byName.TryAdd(name, []);
        byName[name].Add(new Rule(selector, combinators, count++, style));
    }

    [GeneratedRegex(@"::?before\s*(?=\z|,)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@",(?![^(\[]*[)\]])", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<=[^\s,>+])(?:\s*[>+]\s*|\s+)(?=[^\s,>+])", RegexOptions.CultureInvariant)]
    private static partial Regex Combinator();

    // Others look at all that stand beside an element, or within it.
    [GeneratedRegex(@"\A(?:[^:~]|:(?:not|is|where)\(|:(?:first-child|root)\b)+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IsQuick();

    [GeneratedRegex(@"\bcounters?\(\s*[\w-]+(?:\s*,\s*(?:""[^""]*""\s*,\s*)?([\w-]+))?\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    // The id or else the class or else the name that an element must have: the last of the selector, where no bracket follows it.
    [GeneratedRegex(@"[.#]?(?<![\w:(\[=-])[\w-]+(?=(?::[\w-]+)?\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    private sealed record Rule(ISelector Selector, int Combinators, int Order, HtmlStyle Style);
}
