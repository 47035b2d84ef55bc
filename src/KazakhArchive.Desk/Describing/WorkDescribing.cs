using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Describing;

/// <summary>Writes what an editor says of a work into its <c>work.json</c>, value by value, so that as many lines differ as were changed.</summary>
public static class WorkDescribing
{
    /// <param name="values">By their paths; see <see cref="WorkJsonText.With"/>.</param>
    /// <param name="author">One more; null for none.</param>
    /// <returns>False, and findings, where nothing was written: the file would not be one that can be read, or somebody else is writing.</returns>
    public static bool Write(WorkFolder folder, IReadOnlyDictionary<string, string?> values, WorkAuthor? author, FindingList findings)
    {
        using var held = WorkLock.Take(folder, findings);
        var readable = values.Values.OfType<string>().Concat(author is null ? [] : [author.Original, author.Name.Urdu, author.Name.Arabic, author.Name.English])
            .All(value => WrittenCell.IsReadable(folder.WorkJson.Name, null, "a text", value, findings, longestUtf16: WrittenCell.LongestReadingUtf16));
        if (held is null || !readable || folder.WorkJson.ReadText(FindingCodes.WorkJsonInvalid, findings) is not string before || WorkJson.Read(folder.Id, folder.WorkJson.Name, before, findings) is not Work known)
        {
            return false;
        }

        var after = WorkJsonText.With(before, values);
        after = author is null ? after : WorkJsonText.WithAuthor(after, author);
        if (after == before)
        {
            return true;
        }

        var own = new FindingList();
        if (WorkJson.Read(folder.Id, folder.WorkJson.Name, after, own) is not Work described)
        {
            findings.AddRange(own);
            return false;
        }

        // Readers of a published work would be shown the placeholder at once.
        var lost = described.State == WorkState.Published ? Unwritten.In(described).Except(Unwritten.In(known), StringComparer.Ordinal).ToList() : [];
        foreach (var field in lost)
        {
            findings.Add(folder.WorkJson.Name, null, FindingCodes.PublicationUnwritten, $"{field} would say that it is not written yet, expected words for readers, as the work is published", "Write them, or leave what was there");
        }

        if (lost.Count > 0)
        {
            return false;
        }

        return WorkLock.Try(folder, findings, () => WholeFile.Write(folder.WorkJson.Path, after));
    }
}
