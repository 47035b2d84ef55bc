using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>The names of an entity in the languages of the archive.</summary>
public static class EntityForms
{
    /// <summary>In the order of the table; in English there may be none.</summary>
    public static IReadOnlyList<NameForm> FormsIn(this Entity entity, Language language) => language switch
    {
        Language.Urdu => entity.Urdu,
        Language.Arabic => entity.Arabic,
        _ => entity.English,
    };

    /// <summary>The same of a common noun.</summary>
    public static IReadOnlyList<NameForm> FormsIn(this GlossaryEntry entry, Language language) => language switch
    {
        Language.Urdu => entry.Urdu,
        Language.Arabic => entry.Arabic,
        _ => entry.English,
    };

    /// <summary>The name as a language sorts it: Arabic looks a name up without its article.</summary>
    public static string SortNameIn(this Entity entity, Language language) =>
        language == Language.Arabic && entity.Arabic is [{ HasArticle: true } first, ..] ? first.Written.TrimStart()[2..] : entity.NameIn(language);

    /// <summary>The form that is shown; where English has none, the romanisation, or the id where that is missing as well.</summary>
    public static string NameIn(this Entity entity, Language language) =>
        entity.FormsIn(language) is [var first, ..] ? first.Written
        : entity.Romanisation.Length > 0 ? entity.Romanisation
        : entity.Id.Value;
}
