using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>Whether the files of one work, each sound by itself, agree with each other.</summary>
internal static class EditionCheck
{
    public static void Check(WorkFolder folder, Edition edition, bool isProof, FindingList findings)
    {
        CheckDescriptions(folder, edition, findings);
        CheckUniqueness(folder, edition, findings);
        LedgerCheck.Check(folder, edition, findings);
        if (isProof)
        {
            LedgerCheck.CheckPublished(folder, edition, findings);
        }
    }

    private static void CheckDescriptions(WorkFolder folder, Edition edition, FindingList findings)
    {
        // A work may have forty thousand chapters: each is looked up.
        var described = edition.Work.Chapters.Select(chapter => chapter.Number).ToHashSet();
        var present = edition.Chapters.Select(chapter => chapter.Number).ToHashSet();
        foreach (var chapter in edition.Chapters.Where(chapter => !described.Contains(chapter.Number)))
        {
            findings.Add(folder.WorkJson.Name, null, FindingCodes.WorkJsonInvalid,
                $"chapters says nothing of chapter {chapter.Number}, which chapters/{chapter.FileName} holds", "Run import, which adds it, and describe the chapter");
        }

        foreach (var inVain in edition.Work.Chapters.Where(chapter => !present.Contains(chapter.Number)))
        {
            findings.Add(folder.WorkJson.Name, null, FindingCodes.ChapterDescribedInVain,
                $"chapters describes chapter {inVain.Number}, of which there is no file", "Remove the description");
        }
    }

    // Within one file the chapter reader has looked already.
    private static void CheckUniqueness(WorkFolder folder, Edition edition, FindingList findings)
    {
        var chapterOf = new Dictionary<PassageId, Chapter>();
        foreach (var chapter in edition.Chapters)
        {
            foreach (var id in ChapterReferences.Standing(chapter).Distinct())
            {
                if (!chapterOf.TryAdd(id, chapter))
                {
                    findings.Add(folder.Chapter(chapter.FileName).Name, null, FindingCodes.ChapterDuplicateId,
                        $"the reference {id} stands here and in {chapterOf[id].FileName}, expected once", "Import the work again");
                }
            }
        }
    }
}
