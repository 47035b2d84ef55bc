namespace KazakhArchive.Importer;

/// <summary>What a command made of one of many works.</summary>
/// <param name="Sentence">What is said about it besides its findings; null where nothing is.</param>
public readonly record struct WorkOutcome(WorkResult Result, string? Sentence = null);

public enum WorkResult
{
    Unchanged,
    Written,

    /// <summary>Left as it was; its findings say why.</summary>
    Refused,
}
