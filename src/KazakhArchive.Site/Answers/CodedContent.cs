namespace KazakhArchive.Site.Answers;

/// <summary>Content as it is sent, with its strong tag, which differs wherever the bytes do (RFC 9110, section 8.8.3).</summary>
public sealed record CodedContent(byte[] Bytes, string ETag);
