namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A row of ambiguities.tsv: what a form means that several entities share, or that is not always a name.</summary>
/// <param name="Form">As the table has it, with the article parted off as in Arabic names.</param>
/// <param name="Entity">Null where the form is no name.</param>
/// <param name="Near">Words in the search form of which one is in the same passage where this is meant; empty for the default.</param>
public sealed record AmbiguityRule(NameForm Form, EntityId? Entity, IReadOnlyList<string> Near)
{
    // What looks like the article is part of the name in Urdu: الماتی.
    private readonly string wholeKey = NameForm.Of(Form.Written).Key;

    /// <summary>Whether the rule is about a form of this key, in either language.</summary>
    public bool IsOf(string key) => key == Form.Key || key == wholeKey;
}
