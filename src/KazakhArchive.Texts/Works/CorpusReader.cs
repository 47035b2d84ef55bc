using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads what all works share, and lists the works, as it stood at one moment, while others may write to it.</summary>
public static class CorpusReader
{
    /// <param name="patience">How long the tables may go on changing before it is given up.</param>
    public static CorpusReading Read(CorpusFolder named, TimeSpan patience)
    {
        try
        {
            var folder = named.Resolved();
            return Settled.Read(() => CorpusStamp.OfTables(folder), patience, () => Tables(folder)) is { } read
                ? read
                : Refused(FindingCodes.CorpusUnsettled, "the files change while they are read, expected them to rest", "Wait until the import has ended, then read them again");
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

    private static CorpusReading Tables(CorpusFolder folder)
    {
        var findings = new FindingList();
        var gazetteer = GazetteerFiles.Read(folder, findings);
        var glossary = GlossaryFile.Read(folder, findings);
        var isSound = !findings.HasErrors;

        // A folder that can be no work harms none of the others.
        var works = folder.Works(findings).AsParallel().AsOrdered().Select(work => new StampedWork(work, CorpusStamp.Of(work))).ToList();
        var tables = CorpusStamp.OfTables(folder);
        var stamp = CorpusStamp.Of([tables, .. works.Select(work => work.Stamp)]);
        return new CorpusReading(!isSound ? null : new Corpus(folder, CorpusRevision.OfTables(folder), gazetteer, glossary, works)
        {
            GlossaryRevision = CorpusRevision.Of(new[] { GlossaryFile.In(folder) }.Where(file => file.Exists)),
        }, stamp, findings);
    }

    private static CorpusReading Unreadable(string fault) => Refused(
        FindingCodes.CorpusUnreadable, $"{fault.TrimEnd('.')}; expected every file to be readable", "Restore the file, or give the program the right to read it");

    private static CorpusReading Refused(FindingCode code, string what, string mend)
    {
        var findings = new FindingList();
        findings.Add("corpus", null, code, what, mend);
        return new CorpusReading(null, default, findings);
    }
}
