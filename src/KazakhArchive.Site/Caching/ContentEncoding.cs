namespace KazakhArchive.Site.Caching;

/// <summary>How the content of an answer is coded on its way (RFC 9110, section 8.4).</summary>
public enum ContentEncoding
{
    Identity,
    Gzip,
    Brotli,
}
