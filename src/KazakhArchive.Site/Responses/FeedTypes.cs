namespace KazakhArchive.Site.Responses;

/// <summary>Media types of what every page links to.</summary>
public static class FeedTypes
{
    /// <summary>RFC 4287.</summary>
    public const string Atom = "application/atom+xml";

    /// <summary>OpenSearch 1.1, draft 6.</summary>
    public const string OpenSearch = "application/opensearchdescription+xml";
}
