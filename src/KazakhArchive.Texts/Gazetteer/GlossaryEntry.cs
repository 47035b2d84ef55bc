namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A common noun of the field in the three languages; a row of the glossary.</summary>
/// <param name="Id">An English slug, unique in the glossary.</param>
/// <param name="Urdu">At least one form, as have the other languages.</param>
/// <param name="Note">Often on a false friend; may be empty.</param>
public sealed record GlossaryEntry(
    string Id, IReadOnlyList<NameForm> Urdu, IReadOnlyList<NameForm> Arabic, IReadOnlyList<NameForm> English, string Note)
{
    public IEnumerable<NameForm> AllForms => Urdu.Concat(Arabic).Concat(English);
}
