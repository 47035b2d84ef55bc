using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Site.Snapshots;

/// <summary>Logs the first of what was found in the corpus, and how much more there is.</summary>
internal static partial class FoundLog
{
    /// <param name="most">How many are logged one by one.</param>
    /// <param name="tell">Logs one of them.</param>
    public static void Write(ILogger log, IReadOnlyList<Finding> findings, int most, Action<ILogger, string> tell)
    {
        foreach (var finding in findings.Take(most))
        {
            tell(log, finding.ToString());
        }

        if (findings.Count > most)
        {
            More(log, findings.Count - most);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} more findings; the command check tells them all")]
    private static partial void More(ILogger log, int count);
}
