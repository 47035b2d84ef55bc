using KazakhArchive.Site.Pages.Names;
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

    private const int MostLike = 12;

    /// <summary>Empty where the field was, null where nothing was typed. An address with a name that nobody has is taken as if that was typed.</summary>
    /// <param name="address">What was read of the same query.</param>
    public static string? Read(IQueryCollection query, TimelineAddress address) =>
        query.ContainsKey(TypedKey) ? Cut(query[TypedKey].ToString())
        : address.Name is null && query[TimelineAddress.NameKey].ToString() is { Length: > 0 } unknown ? Cut(unknown)
        : null;

    /// <summary>The only name of which it is a whole form; null where it is of none or of several.</summary>
    /// <param name="chosen">That which the form was shown with: it stays where its name does, whoever else has it too.</param>
    public static Entity? Meant(string typed, Entity? chosen, Gazetteer gazetteer, Language reader)
    {
        if (chosen is not null && chosen.NameIn(reader) == typed)
        {
            return chosen;
        }

        var keys = KeysOf(typed);
        return gazetteer.Entities.Where(entity => IsOf(entity, keys)).Take(2).ToList() is [var one] ? one : null;
    }

    /// <summary>The names that may be meant: of which it is a whole form, then with a word that begins so, else those that are spelled nearly so.</summary>
    public static IReadOnlyList<Entity> Like(string typed, NameCompletions completions, Gazetteer gazetteer)
    {
        var keys = KeysOf(typed);
        List<Entity> like =
        [
            .. gazetteer.Entities.Where(entity => IsOf(entity, keys))
                .Concat(completions.Of(typed, MostLike).Select(completion => completion.Entity))
                .DistinctBy(entity => entity.Id)
                .Take(MostLike),
        ];
        return like.Count > 0 ? like : NearNames.Typed(gazetteer, typed);
    }

    private static string[] KeysOf(string typed) =>
        [.. new[] { NameForm.Of(typed).Key, NameForm.OfArabic(typed).Key }.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];

    private static bool IsOf(Entity entity, string[] keys) =>
        entity.AllForms.Select(form => form.Key).Append(NameForm.Of(entity.Romanisation).Key).Intersect(keys, StringComparer.Ordinal).Any();

    private static string Cut(string typed) => typed[..Math.Min(typed.Length, LongestUtf16)].Trim();
}
