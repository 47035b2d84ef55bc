namespace KazakhArchive.Texts.Findings;

/// <summary>The stable name of one kind of fault, such as <c>E203</c>. Codes are listed in <see cref="FindingCodes"/> and never reused.</summary>
public sealed record FindingCode(string Id, Severity Severity, string Meaning)
{
    public override string ToString() => Id;
}

/// <summary>How much a finding matters: an error stops an import, a warning only with <c>--strict</c>.</summary>
public enum Severity
{
    Warning,
    Error,
}
