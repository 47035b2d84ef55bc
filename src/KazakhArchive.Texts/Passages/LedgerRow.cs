using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>One row of <c>passages.tsv</c>: a reference that was published, and where its text begins in the source.</summary>
/// <param name="StartLine">1-based line of source.txt.</param>
/// <param name="StartUtf16">0-based index of the first character within that line.</param>
/// <param name="FirstWords">The first words of the reading text when the row was written; they confirm, they do not match.</param>
/// <param name="Target">Where an alias leads; null for all other rows.</param>
/// <param name="Reason">Why it is an alias or a tombstone; empty for live rows.</param>
/// <param name="Date">The day on which the row was written.</param>
public sealed record LedgerRow(
    PassageId Reference,
    int StartLine,
    int StartUtf16,
    string FirstWords,
    LedgerStatus Status,
    PassageId? Target,
    string Reason,
    DateOnly Date);
