namespace KazakhArchive.Texts.Search;

/// <param name="About">The part of the query that it is about, as typed; empty where it is about the whole.</param>
public sealed record Notice(NoticeKind Kind, string About);
