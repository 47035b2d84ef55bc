namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A common noun of the field in the three languages, and in those of Kazakhstan, in which readers ask too; a row of the glossary.</summary>
/// <param name="Id">An English slug, unique in the glossary.</param>
/// <param name="Urdu">At least one form, as have the other languages.</param>
/// <param name="Note">Often on a false friend; may be empty.</param>
public sealed record GlossaryEntry(
    string Id, IReadOnlyList<NameForm> Urdu, IReadOnlyList<NameForm> Arabic, IReadOnlyList<NameForm> English, string Note)
{
    /// <summary>May be empty.</summary>
    public IReadOnlyList<NameForm> Russian { get; init; } = [];

    /// <summary>May be empty.</summary>
    public IReadOnlyList<NameForm> Kazakh { get; init; } = [];

    /// <summary>Whether passages that hold it are about something in common; otherwise it only helps to find them.</summary>
    public bool IsTopic { get; init; } = true;

    /// <summary>Whether it is a name of the world at large, which no text has needed in the gazetteer.</summary>
    public bool IsName { get; init; }

    public IEnumerable<NameForm> AllForms => Urdu.Concat(Arabic).Concat(English).Concat(Russian).Concat(Kazakh);
}
