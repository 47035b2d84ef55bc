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

    /// <summary>In each language in which readers ask for it, also where there are none.</summary>
    public static IReadOnlyList<(Language Language, IReadOnlyList<NameForm> Forms)> ByLanguage(this Entity entity) =>
        ByLanguage(entity.Urdu, entity.Arabic, entity.English, entity.Russian, entity.Kazakh);

    /// <summary>The same of a common noun.</summary>
    public static IReadOnlyList<(Language Language, IReadOnlyList<NameForm> Forms)> ByLanguage(this GlossaryEntry entry) =>
        ByLanguage(entry.Urdu, entry.Arabic, entry.English, entry.Russian, entry.Kazakh);

    private static IReadOnlyList<(Language Language, IReadOnlyList<NameForm> Forms)> ByLanguage(
        IReadOnlyList<NameForm> urdu, IReadOnlyList<NameForm> arabic, IReadOnlyList<NameForm> english, IReadOnlyList<NameForm> russian, IReadOnlyList<NameForm> kazakh) =>
        [(Language.Urdu, urdu), (Language.Arabic, arabic), (Language.English, english), (Languages.Russian, russian), (Languages.Kazakh, kazakh)];

    /// <summary>The name as a language sorts it: Arabic looks a name up without its article.</summary>
    public static string SortNameIn(this Entity entity, Language language) =>
        language == Language.Arabic && entity.Arabic is [{ HasArticle: true } first, ..] ? first.Written.TrimStart()[2..] : entity.NameIn(language);

    /// <summary>The form that is shown; where English has none, the romanisation, or the id where that is missing as well.</summary>
    public static string NameIn(this Entity entity, Language language) =>
        entity.FormsIn(language) is [var first, ..] ? first.Written
        : entity.Romanisation.Length > 0 ? entity.Romanisation
        : entity.Id.Value;
}
