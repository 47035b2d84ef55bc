using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Importer.Commands;

/// <summary>How many works came to what, and how many findings they had.</summary>
internal readonly record struct WorkTally(int Unchanged, int Written, int Refused, int Errors, int Warnings)
{
    public WorkTally With(IReadOnlyList<Finding> findings, WorkResult? result = null)
    {
        var errors = findings.Count(finding => finding.Code.Severity == Severity.Error);
        return new WorkTally(
            Unchanged + (result == WorkResult.Unchanged ? 1 : 0),
            Written + (result == WorkResult.Written ? 1 : 0),
            Refused + (result == WorkResult.Refused ? 1 : 0),
            Errors + errors,
            Warnings + findings.Count - errors);
    }

    public int ExitCode(bool isStrict) => Errors > 0 || (isStrict && Warnings > 0) ? CommandOutcome.Errors : CommandOutcome.Clean;
}
