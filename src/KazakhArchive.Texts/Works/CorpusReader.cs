using System.Diagnostics;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// Reads the corpus as it stood at one moment, while others may write to it: a reading during which a file changed is thrown
/// away and made again.
/// </summary>
public static class CorpusReader
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <param name="patience">How long the files may go on changing before it is given up.</param>
    /// <param name="processors">How many may read at once.</param>
    public static CorpusReading Read(CorpusFolder corpus, TimeSpan patience, int processors = 1)
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            var before = CorpusStamp.Of(corpus);
            var reading = TryRead(corpus, before, processors);
            if (CorpusStamp.Of(corpus) == before)
            {
                return reading;
            }

            if (Stopwatch.GetElapsedTime(begun) > patience)
            {
                return Refused(before, FindingCodes.CorpusUnsettled, "the files change while they are read, expected them to rest", "Wait until the import has ended, then read them again");
            }

            Thread.Sleep(Pause);
        }
    }

    private static CorpusReading TryRead(CorpusFolder corpus, CorpusStamp stamp, int processors)
    {
        try
        {
            var findings = new FindingList();
            var library = LibraryReader.Read(corpus, findings, processors);
            return new CorpusReading(library, library is null ? default : CorpusRevision.Of(corpus), stamp, findings);
        }
        catch (AggregateException faults) when (faults.InnerExceptions.All(fault => fault is IOException or UnauthorizedAccessException))
        {
            return Unreadable(stamp, faults.InnerExceptions[0].Message);
        }
        catch (IOException fault)
        {
            return Unreadable(stamp, fault.Message);
        }
        catch (UnauthorizedAccessException fault)
        {
            return Unreadable(stamp, fault.Message);
        }
    }

    private static CorpusReading Unreadable(CorpusStamp stamp, string fault) => Refused(
        stamp, FindingCodes.CorpusUnreadable, $"{fault.TrimEnd('.')}; expected every file to be readable", "Restore the file, or give the program the right to read it");

    private static CorpusReading Refused(CorpusStamp stamp, FindingCode code, string what, string mend)
    {
        var findings = new FindingList();
        findings.Add("corpus", null, code, what, mend);
        return new CorpusReading(null, default, stamp, findings);
    }
}
