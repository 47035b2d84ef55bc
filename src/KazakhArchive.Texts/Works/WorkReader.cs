using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads a work as it stood at one moment, while others may write to it.</summary>
public static class WorkReader
{
    // Of one work an import exchanges what it has made in moments.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Null, and findings, where the work has an error or cannot be read.</summary>
    /// <param name="names">The names that the work may mention.</param>
    /// <param name="isProof">Whether the published texts are proved too.</param>
    /// <param name="longest">After which it is given up.</param>
    public static WorkReading? Read(
        WorkFolder folder, Gazetteer.Gazetteer names, FindingList findings, bool isProof, TimeSpan? patience = null, TimeSpan? longest = null)
    {
        try
        {
            var (reading, hasEnded) = Settled.Read(() => CorpusStamp.Of(folder), patience ?? Patience, longest ?? Settled.Longest, () =>
            {
                var own = new FindingList();
                var stamp = CorpusStamp.Of(folder);
                var edition = EditionReader.Read(folder, names, own, isProof);
                var files = edition is null ? default : CorpusDigest.Of(CorpusFiles.Of(folder), own);
                return new WorkReading(own.HasErrors ? null : edition, files, stamp, own);
            });
            if (!hasEnded)
            {
                findings.Add(folder.Name, null, FindingCodes.ReadingEndless, "the files are being read still, expected that to have ended", "Look whether their disk answers, then read them again");
            }
            else if (reading is null)
            {
                findings.Add(folder.Name, null, FindingCodes.CorpusUnsettled, "the files change while they are read, expected them to rest", "Wait until the import has ended, then read them again");
            }

            findings.AddRange(reading?.Findings ?? []);
            return reading?.Edition is null ? null : reading;
        }
        catch (IOException fault)
        {
            Add(folder, fault, findings);
        }
        catch (UnauthorizedAccessException fault)
        {
            Add(folder, fault, findings);
        }

        return null;
    }

    /// <summary>Whether work.json does not say otherwise; what is wrong with it is found where it is read.</summary>
    public static bool IsPublished(WorkFolder folder)
    {
        try
        {
            return folder.WorkJson.ReadText(FindingCodes.WorkJsonInvalid, []) is not string json || WorkJson.IsPublished(json);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static void Add(WorkFolder folder, Exception fault, FindingList findings) => findings.Add(
        folder.Name, null, FindingCodes.CorpusUnreadable, $"{fault.Message.TrimEnd('.')}; expected every file to be readable", "Restore the file, or give the program the right to read it");
}

/// <param name="Edition">Null where it has an error.</param>
/// <param name="Files">What they hold.</param>
/// <param name="Stamp">What they bore.</param>
public sealed record WorkReading(Edition? Edition, CorpusDigest Files, CorpusStamp Stamp, FindingList Findings);
