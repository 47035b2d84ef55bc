using System.Collections.Frozen;
using System.Globalization;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Map;

/// <summary>How labels are set in a language and how much room they take; their faces stand in <c>map.css</c>.</summary>
public sealed class LabelType
{
    private const string Margin = "margin";
    private const string Space = "space";
    private const double HundredthsOfTheSize = 100;

    // The name of a prominent place is set as much larger.
    private const double Prominent = 1.25;

    private static readonly FrozenDictionary<(Language, bool IsProminent), LabelType> Types = Languages.All
        .SelectMany(language => new[] { false, true }.Select(isProminent => (language, isProminent)))
        .ToFrozenDictionary(key => key, key => Make(key.language, key.isProminent ? Prominent : 1));

    private readonly IReadOnlyList<(string Letters, double Width)> widths;
    private readonly double ascent;
    private readonly double descent;

    private LabelType(Language language, double sizePixels, double ascent, double descent)
    {
        SizePixels = sizePixels;
        this.ascent = ascent;
        this.descent = descent;
        widths = [.. EmbeddedTsv.Read(typeof(LabelType).Assembly, "Map/label-widths.tsv", "language", "letters", "width")
            .Where(row => row["language"] == language.Code())
            .Select(row => (row["letters"], int.Parse(row["width"], CultureInfo.InvariantCulture) / HundredthsOfTheSize))];
    }

    public double SizePixels { get; }

    public double AscentPixels => ascent * SizePixels;

    public double DescentPixels => descent * SizePixels;

    public static LabelType Of(Language language, bool isProminent) => Types[(language, isProminent)];

    /// <summary>An estimate from above, as no server knows the reader's faces.</summary>
    public double WidthPixels(string name) => SizePixels * (WidthOf(Margin) + name.Sum(WidthOf));

    // Nastaliq climbs: its words hang far above their last letter.
    private static LabelType Make(Language language, double scale) => language switch
    {
        Language.Urdu => new(language, 15 * scale, ascent: 1.45, descent: .55),
        Language.Arabic => new(language, 16 * scale, ascent: .95, descent: .5),
        _ => new(language, 13 * scale, ascent: .8, descent: .25),
    };

    private double WidthOf(char letter) => letter == ' ' ? WidthOf(Space)
        : widths.FirstOrDefault(row => row.Letters is not (Margin or Space) && row.Letters.Contains(letter, StringComparison.Ordinal)) is { Letters: not null } found ? found.Width
        : WidthOf("");

    private double WidthOf(string letters) => widths.First(row => row.Letters == letters).Width;
}
