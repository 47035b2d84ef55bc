using System.Collections.Frozen;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>Every reference ever published of one work; append-only, a later row supersedes an earlier one.</summary>
public sealed class Ledger(IReadOnlyList<LedgerRow> rows)
{
    private readonly FrozenDictionary<PassageId, LedgerRow> current = rows
        .GroupBy(row => row.Reference)
        .ToFrozenDictionary(group => group.Key, group => group.Last());

    public static Ledger Empty { get; } = new([]);

    /// <summary>All rows, superseded ones included, in the order in which they were written.</summary>
    public IReadOnlyList<LedgerRow> Rows { get; } = rows;

    /// <summary>The rows in force, one a reference.</summary>
    public IEnumerable<LedgerRow> Current => current.Values;

    /// <summary>The row in force; null where the reference was never published.</summary>
    public LedgerRow? Find(PassageId reference) => current.GetValueOrDefault(reference);
}
