using System.Text;
using System.Xml.Linq;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>The source's reading and the editor's: <c>choice</c> and what stands alone of its kind. The words of the source become text, the editor's emendations.</summary>
internal static class TeiReadings
{
    /// <summary>Of an emendation for which the file gives no reason.</summary>
    private static readonly string InTheFile = StandardExplanations.Write("edition", "");

    /// <summary>The child of a choice that the source has; null in one without children.</summary>
    public static XElement? OfSource(XElement choice) =>
        choice.Elements().FirstOrDefault(child => child.Name.LocalName is "sic" or "orig" or "abbr" or "unclear" or "am") ?? choice.Elements().FirstOrDefault();

    /// <summary>The child of a choice that an editor has; null where the choice is between other things.</summary>
    public static XElement? OfEditor(XElement choice) => choice.Elements().FirstOrDefault(child => child.Name.LocalName is "corr" or "reg");

    /// <summary>What an element says about its emendation.</summary>
    /// <param name="teller">Has the kind, under <c>type</c> or <c>reason</c>, and the certainty.</param>
    /// <param name="corr">The editor's words; edges of white space are kept.</param>
    public static Emendation Emendation(XElement teller, string corr, EmendationKind otherwise, string reason) => new(
        "",
        WhiteSpace.FoldKeepingEdges(corr),
        KindOf(TeiElements.Attribute(teller, "type")) ?? KindOf(TeiElements.Attribute(teller, "reason")) ?? otherwise,
        TeiElements.Attribute(teller, "cert") is string cert && Vocabulary.TryParse<Certainty>(cert) is Certainty certainty ? certainty : Certainty.High,
        reason.Length > 0 ? ReasonOf(WhiteSpace.Fold(reason)) : InTheFile);

    /// <summary>An essay is cut off; the file itself keeps it.</summary>
    private static string ReasonOf(string words)
    {
        const int kept = WrittenCell.LongestUtf16 - 1;
        return words.Length <= kept ? words : words[..(char.IsHighSurrogate(words[kept - 1]) ? kept - 1 : kept)] + '\u2026';
    }

    /// <summary>The words of an element as its editor reads them.</summary>
    public static string Reading(XElement element) => Words(element, child => child.Name.LocalName is "sic" or "orig" or "surplus" or "note" or "fw" or "del" || (child.Name.LocalName == "abbr" && TeiElements.Is(child.Parent!, "choice")));

    /// <summary>The words of an element as its source has them.</summary>
    public static string Source(XElement element) => Words(element, child =>
        child.Name.LocalName is "supplied" or "note" || IsContinued(child) || (child.Name.LocalName is "corr" or "reg" or "expan" && TeiElements.Is(child.Parent!, "choice")));

    /// <summary>Words of the editor that go on with an emendation before, as the archive's own exports have them.</summary>
    public static bool IsContinued(XElement element) => TeiElements.Is(element, "corr") && element.Attribute("prev") is not null;

    private static EmendationKind? KindOf(string? word) => word is null ? null
        : Vocabulary.TryParse<EmendationKind>(word) ?? (word.Contains("repeat", StringComparison.Ordinal) || word.Contains("ditto", StringComparison.Ordinal) ? EmendationKind.Doubled : null);

    private static string Words(XElement element, Func<XElement, bool> isLeftOut)
    {
        var words = new StringBuilder();
        Append(element);
        return words.ToString();

        void Append(XElement around)
        {
            foreach (var node in around.Nodes())
            {
                if (node is XText text)
                {
                    words.Append(text.Value);
                }
                else if (node is XElement child && !isLeftOut(child))
                {
                    words.Append(TeiElements.Is(child, "lb") && TeiElements.Attribute(child, "break") != "no" ? " " : "");
                    Append(child);
                }
            }
        }
    }
}
