namespace KazakhArchive.Texts.Findings;

/// <summary>One fault of the corpus, said so that an editor can mend it without asking.</summary>
/// <param name="Path">The file, relative to the corpus folder, with forward slashes.</param>
/// <param name="LineNumber">1-based; null where the fault belongs to the whole file.</param>
/// <param name="What">What is there and what was expected, without a full stop.</param>
/// <param name="Mend">How to mend it, without a full stop.</param>
public sealed record Finding(string Path, int? LineNumber, FindingCode Code, string What, string Mend)
{
    /// <summary>The row of a table of the work that would mend it, its cells parted by tabs; null where none would.</summary>
    public string? Row { get; init; }

    /// <summary>The name of that table.</summary>
    public string RowTable { get; init; } = Decisions;

    public const string Decisions = "decisions.tsv";
    public const string Divisions = "divisions.tsv";

    /// <summary><c>path:line: CODE what is there, what was expected. How to mend it.</c> A row stands last and ends no sentence, so that it can be pasted.</summary>
    public override string ToString()
    {
        var line = LineNumber is int number
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{number}")
            : "";
        return $"{Path}{line}: {Code} {What}. {Mend}{(Row is null ? "." : $": {Row}")}";
    }
}
