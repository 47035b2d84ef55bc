using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>What readers call the terms of the archive's lists.</summary>
public static class TermLabels
{
    public static string In(this Term term, Language language) => language switch
    {
        Language.Urdu => term.Urdu,
        Language.Arabic => term.Arabic,
        _ => term.English,
    };

    /// <summary>The id itself where the list does not have it.</summary>
    public static string LabelOf<T>(this TermList<T> list, string id, Language language)
        where T : Term => list.Find(id)?.In(language) ?? (id == Unwritten.Term ? Unwritten.Text.In(language) : id);

    /// <summary>As a citation names what a text was taken from; the id itself where the list does not have it.</summary>
    public static string CitedAs(this TermList<SourceKind> kinds, string id, Language language) => kinds.Find(id)?.Cited.In(language) ?? id;

    /// <summary>Whether a text was taken from the web, not from a book.</summary>
    public static bool IsWeb(this TermList<SourceKind> kinds, string id) => kinds.Find(id)?.IsWeb == true;
}
