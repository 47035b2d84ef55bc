namespace KazakhArchive.Texts.Findings;

/// <summary>The stable name of one kind of fault, such as <c>E203</c>. Codes are listed in <see cref="FindingCodes"/> and never reused.</summary>
public sealed record FindingCode(string Id, Severity Severity, string Meaning)
{
    public override string ToString() => Id;
}
