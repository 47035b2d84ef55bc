namespace KazakhArchive.Texts.Findings;

/// <summary>How much a finding matters: an error stops an import, a warning only with <c>--strict</c>.</summary>
public enum Severity
{
    Warning,
    Error,
}
