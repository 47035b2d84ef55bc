namespace KazakhArchive.Desk.Tables;

/// <summary>One row of a table that is deleted, added or replaced.</summary>
/// <param name="Before">The row as the file has it, without its line end; null where one is added.</param>
/// <param name="After">The row that shall be there, with <see cref="HandTables.AllColumns"/>; null where one is taken out.</param>
public sealed record RowChange(HandTable Table, string? Before, string? After)
{
    public RowChange Inverse => new(Table, After, Before);
}

/// <summary>A change that cannot be made as the table is by now.</summary>
/// <param name="Theirs">The row that is in its way; null where the row that was to be replaced is gone.</param>
public sealed record RowConflict(RowChange Mine, string? Theirs);
