namespace KazakhArchive.Site.Addresses;

/// <summary>All that the address of a comparison says.</summary>
/// <param name="A">The text of the first slot as addresses name it: <c>abc-kazakhstan/2</c>, <c>kazakh-khanates/2.4-2.6</c>.</param>
/// <param name="B">That of the second.</param>
public sealed record ComparisonAddress(string A, string B)
{
    /// <summary>The passage that is chosen; null for none.</summary>
    public string? At { get; init; }

    /// <summary>The chosen passage is one of the second slot's.</summary>
    public bool IsAtB { get; init; }

    /// <summary>Names of texts hold nothing that needs to be escaped in a query.</summary>
    public string ToUrl() => $"{PassageUrls.Compare}?a={A}&b={B}{(At is null ? "" : $"&at={At}")}{(At is not null && IsAtB ? "&side=b" : "")}";
}
