namespace KazakhArchive.Site.Caching;

/// <summary>Content as it is sent, with its strong tag, which differs wherever the bytes do (RFC 9110, section 8.8.3).</summary>
public sealed record EncodedContent(byte[] Bytes, string ETag);
