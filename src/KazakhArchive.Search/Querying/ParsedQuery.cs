namespace KazakhArchive.Search.Querying;

/// <param name="Root">Null where there is nothing to look for.</param>
public sealed record ParsedQuery(QueryNode? Root, IReadOnlyList<Notice> Notices);
