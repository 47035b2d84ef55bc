namespace KazakhArchive.Site.Answers;

/// <summary>How the content of an answer is coded on its way (RFC 9110, section 8.4).</summary>
public enum Coding
{
    Identity,
    Gzip,
    Brotli,
}
