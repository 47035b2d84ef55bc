using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>Every reference ever published of one work; append-only, a later row supersedes an earlier one.</summary>
public sealed class Ledger
{
    private readonly Dictionary<PassageId, LedgerRow> inForce = [];
    private readonly List<PassageId> references = [];

    public Ledger(IReadOnlyList<LedgerRow> rows)
    {
        Rows = rows;
        foreach (var row in rows)
        {
            if (inForce.TryAdd(row.Reference, row))
            {
                references.Add(row.Reference);
            }

            inForce[row.Reference] = row;
        }
    }

    public static Ledger Empty { get; } = new([]);

    /// <summary>All rows, superseded ones included, in the order in which they were written.</summary>
    public IReadOnlyList<LedgerRow> Rows { get; }

    /// <summary>The rows in force, one a reference, in the order in which the references were first published.</summary>
    public IEnumerable<LedgerRow> Current => references.Select(reference => inForce[reference]);

    /// <summary>The row in force; null where the reference was never published.</summary>
    public LedgerRow? Find(PassageId reference) => inForce.GetValueOrDefault(reference);

    public LedgerResolution Resolve(PassageId reference) => Find(reference) switch
    {
        null => new LedgerResolution.Unknown(),
        { Status: LedgerStatus.Live } => new LedgerResolution.Live(),
        { Status: LedgerStatus.Alias, Target: PassageId target } => new LedgerResolution.AliasOf(target),
        var row => new LedgerResolution.Tombstone(row.Reason),
    };
}
