using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>The interface words that stand inside a text, in one interface language.</summary>
/// <param name="explanations">Null where none are shown.</param>
public sealed class ReadingWords(Language language, Explanations? explanations = null)
{
    // An attribute takes no markup; U+2068 and U+2069 isolate what is put in its place.
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    public Language Language { get; } = language.Interface();

    public string Notes => this["Notes"];

    public string Emendations => this["Emendations"];

    public string EmendationsCounted(int count) => $"{Emendations} ({UiNumbers.Write(count, Language)})";

    public string TextBefore => this["Place.TextBefore"];

    public string TextAfter => this["Place.TextAfter"];

    public string MarkedIn => this["Place.MarkedIn"];

    public string NoteNotInSource => this["Reading.NoteNotInSource"];

    public string FigureNotInSource => this["Reading.FigureNotInSource"];

    public string SuppliedByEditor => this["Reading.SuppliedByEditor"];

    public string Cite => this["Reading.Cite"];

    public string ReportError => this["Reading.ReportError"];

    public string Emend => this["Reading.Emend"];

    /// <summary>Of which kind the emendation is and how certain, unless its reading is unknown; of one of low certainty, that the text was left as it is.</summary>
    public string Of(Emendation emendation) => string.Join(" \u00B7 ", (string[])[
        this[$"EmendationKind{emendation.Kind}"],
        .. emendation.Kind == EmendationKind.Unclear ? [] : (string[])[this[$"Certainty.{emendation.Certainty}"]],
        .. emendation.Certainty == Certainty.Low ? [this["Reading.NotApplied"]] : (string[])[],
    ]);

    /// <summary>Why an editor did so.</summary>
    public Explanation ReasonOf(Emendation emendation) => (explanations ?? Explanations.None).In(Language, emendation.Reason);

    /// <summary>What is at a passage: its number, and that of a figure in words, as a caption would end in a bare letter and number.</summary>
    public string ShortName(PassageId passage) =>
        passage.Kind != PassageIdKind.Figure ? passage.ToString()
        : string.Format(CultureInfo.InvariantCulture, this["Reference.Figure"], UiNumbers.Write(passage.Number.ToString(), Language));

    public string PassageLink(PassageId passage) => Format("Reading.PassageLink", passage.ToString());

    public string Across(PassageId passage) => Format("Across.Passage", passage.ToString());

    public string NearestTo(PassageId passage, PassageId nearest) => Format("Comparison.Nearest", passage.ToString(), nearest.ToString());

    public string Page(string label) => Format("Reading.Page", label);

    public string PageImage(string label) => Format("Scan.Page", label);

    public string PassageImage(PassageId passage) => Format("Scan.Passage", passage.ToString());

    public string Scan => this["Scan"];

    public string ScanSize => this["Scan.Size"];

    public string ScanImage(int number) => Format("Scan.Image", UiNumbers.Write(number, Language));

    public string ScanOpen => this["Scan.Open"];

    public string BackToText(string mark) => Format("Reading.BackToText", mark);

    /// <summary>The same for an emendation: what is in the text, a raised mark by its characters alone.</summary>
    public string BackTo(Emendation emendation) => BackToText(RaisedMarks.Plain(emendation.Reading).Trim());

    public string Removed(string sic) => Format("Reading.Removed", sic);

    private string this[string key] => UiStrings.Get(key, Language);

    private string Format(string key, params string[] places) => string.Format(
        CultureInfo.InvariantCulture, this[key], [.. places.Select(place => $"{FirstStrongIsolate}{place}{PopDirectionalIsolate}")]);
}
