using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Parallels;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>What the other language has on a part of a work.</summary>
public sealed record ParallelList(Edition Edition, PassageRange Range, IReadOnlyList<ParallelPassage> Parallels)
{
    /// <summary>Its place on a page, to which chapters link.</summary>
    public const string Anchor = "across";

    /// <summary>Names beyond these explain nothing more.</summary>
    public const int MostShared = 6;

    // Two lines of a phone: enough to see whether it is worth a visit.
    private const int BeginningUtf16 = 130;

    /// <summary>Whole words.</summary>
    public static string BeginningOf(IndexedPassage passage)
    {
        var text = passage.Text;
        if (text.Length <= BeginningUtf16)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', BeginningUtf16);
        return text[..(end > 0 ? end : BeginningUtf16)] + " \u2026";
    }

    /// <summary>The two chapters side by side, with the passage and its parallel chosen in them.</summary>
    public string ComparisonWith(ParallelPassage parallel)
    {
        var own = Range.First.Kind == PassageIdKind.Passage ? Range.First : (PassageId?)null;
        var chapter = own?.Chapter ?? Edition.Chapters.First(candidate => ChapterReferences.All(candidate).Contains(Range.First)).Number;
        var other = PassageId.TryParse(parallel.Passage.Reference)!.Value;
        return (new ComparisonAddress(
            $"{Edition.Work.Id}/{chapter}", $"{parallel.Passage.Work}/{other.Chapter}")
        {
            At = own?.ToString(),
        }).ToUrl() + $"#b-{other}";
    }
}
