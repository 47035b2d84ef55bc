using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Timeline;

/// <summary>The name that the timeline's form asks for, typed in any of its forms.</summary>
public static class TimelineName
{
    /// <summary>What addresses call what was typed.</summary>
    public const string TypedKey = "typed-name";

    // No name is longer; a longer one is cut, as whatever is typed is answered.
    private const int LongestUtf16 = 100;

    public static string Read(IQueryCollection query) => query[TypedKey].ToString() is var typed && typed.Length > LongestUtf16 ? typed[..LongestUtf16] : typed.Trim();

    /// <summary>The first name of which it is a form, else the first of which it is a part; null where it is of none.</summary>
    /// <param name="chosen">That which the form was shown with: it stays where its name does, whoever else has it too.</param>
    /// <param name="names">In the order in which they are to be thought of.</param>
    public static Entity? Meant(string typed, Entity? chosen, IEnumerable<Entity> names, Language reader)
    {
        if (chosen is not null && chosen.NameIn(reader) == typed)
        {
            return chosen;
        }

        string[] keys = [.. new[] { NameForm.Of(typed).Key, NameForm.OfArabic(typed).Key }.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];
        var known = names.Select(entity => (Entity: entity, Keys: KeysOf(entity))).ToList();
        return known.FirstOrDefault(name => name.Keys.Intersect(keys, StringComparer.Ordinal).Any()).Entity
            ?? known.FirstOrDefault(name => name.Keys.Exists(form => Array.Exists(keys, key => form.Contains(key, StringComparison.Ordinal)))).Entity;
    }

    private static List<string> KeysOf(Entity entity) => [.. entity.AllForms.Select(form => form.Key), NameForm.Of(entity.Romanisation).Key];
}
