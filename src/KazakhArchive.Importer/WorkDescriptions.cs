using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>Keeps what work.json says of the chapters in step with the chapters that there are.</summary>
internal static class WorkDescriptions
{
    /// <summary>With every chapter described, in the order of the book; what is to be written stands in brackets. The work itself where none was missing.</summary>
    public static Work WithAll(Work work, IReadOnlyList<Chapter> chapters)
    {
        var described = work.Chapters.ToLookup(chapter => chapter.Number);
        if (chapters.All(chapter => described.Contains(chapter.Number)))
        {
            return work;
        }

        var numbers = chapters.Select(chapter => chapter.Number).ToHashSet();
        var present = chapters.Select(chapter => described[chapter.Number].FirstOrDefault() ?? New(chapter));
        return work with { Chapters = [.. present, .. work.Chapters.Where(chapter => !numbers.Contains(chapter.Number))] };
    }

    /// <summary>Fields that an editor says are written, or is about to publish, and that are not.</summary>
    public static void ReportUnwritten(WorkFolder folder, Work work, FindingList findings)
    {
        var mend = work.State == WorkState.Draft ? "Write them" : "Write them, or set state to draft";
        foreach (var field in Unwritten.In(work))
        {
            var (lacks, wanted) = field is "subjects" or "source.kind" ? ("chosen", "one or more of the archive's list") : ("written", "words for readers");
            findings.Add(folder.WorkJson.Name, null, FindingCodes.PublicationUnwritten, $"{field} is not {lacks} yet, expected {wanted}", mend);
        }

        foreach (var field in Unwritten.UntranslatedIn(work))
        {
            findings.Add(folder.WorkJson.Name, null, FindingCodes.PublicationUntranslated, $"{field} is in Arabic letters, expected English or a romanisation", mend);
        }
    }

    private static WorkChapter New(Chapter chapter)
    {
        var heading = LayerText.Of(chapter.Heading, Layer.Reading);
        return new WorkChapter(chapter.Number, new LocalizedText(heading, heading, heading), Unwritten.Text);
    }
}
