using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Threading;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads what all works share, and lists the works, as it stood at one moment, while others may write to it.</summary>
public static class CorpusReader
{
    /// <param name="patience">How long the tables may go on changing before it is given up.</param>
    /// <param name="longest">After which it is given up, null for ten minutes.</param>
    /// <param name="mostLookedAt">Of more works than this only the names are read.</param>
    public static CorpusReading Read(CorpusFolder named, TimeSpan patience, TimeSpan? longest = null, int mostLookedAt = int.MaxValue)
    {
        try
        {
            var folder = named.Resolved();
            var (read, hasEnded) = Settled.Read(() => CorpusStamp.OfTables(folder), patience, longest ?? Settled.Longest, () => Tables(folder, mostLookedAt));
            return !hasEnded
                ? Refused(FindingCodes.ReadingEndless, "the files are being read still, expected that to have ended", "Look whether their disk answers, then read them again")
                : read ?? Refused(FindingCodes.CorpusUnsettled, "the files change while they are read, expected them to rest", "Wait until the import has ended, then read them again");
        }
        catch (IOException fault)
        {
            return Unreadable(fault.Message);
        }
        catch (UnauthorizedAccessException fault)
        {
            return Unreadable(fault.Message);
        }
    }

    /// <summary>What all works share, as far as it could be read; every fault is a finding.</summary>
    public static SharedTables ReadTables(CorpusFolder folder, FindingList findings)
    {
        var own = new FindingList();
        var (gazetteer, glossary) = (GazetteerFiles.Read(folder, own), GlossaryFile.Read(folder, own));
        var (removals, explanations) = (RemovalTable.Read(folder, own), ExplanationTable.Read(folder, own));
        var ofFiles = new FindingList();
        var digest = CorpusDigest.Of(CorpusFiles.Tables(folder), ofFiles);
        findings.AddRange([.. own, .. ofFiles.Except(own)]);
        return new SharedTables(gazetteer, glossary, removals, explanations, digest);
    }

    private static CorpusReading Tables(CorpusFolder folder, int mostLookedAt)
    {
        var (findings, ofFolders) = (new FindingList(), new FindingList());
        OwnFolders.Check(folder, findings);
        var stamping = OwnThread.Run(() => Stamped(folder.Works(ofFolders), mostLookedAt));
        var (gazetteer, glossary, removals, explanations, digest) = ReadTables(folder, findings);
        var isSound = !findings.HasErrors;

        // A folder that can be no work harms none of the others.
        var works = stamping.GetAwaiter().GetResult();
        findings.AddRange(ofFolders);
        var tables = CorpusStamp.OfTables(folder);
        List<CorpusStamp> stamps = [.. works.Select(work => work.Stamp).OfType<CorpusStamp>()];
        var stamp = stamps.Count < works.Count ? tables : CorpusStamp.Of([tables, CorpusStamp.Of(stamps)]);
        return new CorpusReading(!isSound ? null : new Corpus(folder, digest, gazetteer, glossary, works)
        {
            GlossaryDigest = CorpusDigest.Of(new[] { GlossaryFile.In(folder) }.Where(file => file.Exists), findings),
            Removals = removals,
            Explanations = explanations,
        }, stamp, findings);
    }

    private static List<StampedWork> Stamped(IReadOnlyList<WorkFolder> works, int mostLookedAt) => works.Count > mostLookedAt
        ? [.. works.Select(work => new StampedWork(work, null))]
        : [.. works.Zip(CorpusStamp.OfEach(works), (work, stamp) => new StampedWork(work, stamp))];

    private static CorpusReading Unreadable(string fault) => Refused(
        FindingCodes.CorpusUnreadable, $"{fault.TrimEnd('.')}; expected every file to be readable", "Restore the file, or give the program the right to read it");

    private static CorpusReading Refused(FindingCode code, string what, string mend)
    {
        var findings = new FindingList();
        findings.Add("corpus", null, code, what, mend);
        return new CorpusReading(null, default, findings);
    }
}

/// <summary>What all works share.</summary>
public sealed record SharedTables(Gazetteer.Gazetteer Gazetteer, IReadOnlyList<Gazetteer.GlossaryEntry> Glossary, IReadOnlyList<Removal> Removals, Explanations Explanations, CorpusDigest Digest);
