using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>What the gazetteer has nearest to a name that it does not have.</summary>
public static class NearNames
{
    private const int Most = 5;
    private const int ShortestPart = 4;

    // Of a form of so many letters one may be another: of shorter ones too many are names that nobody meant.
    private const int LettersToOneEdit = 4;

    /// <summary>Forms that are spelled nearly like what somebody typed; none where that is far from every name.</summary>
    public static IReadOnlyList<Entity> Typed(Gazetteer gazetteer, string typed) => NameForm.Of(typed).Key is { Length: >= ShortestPart } key
        ?
        [
            .. gazetteer.Entities
                .Select(entity => (Entity: entity, Distance: entity.AllForms.Where(form => Math.Abs(form.Key.Length - key.Length) <= key.Length / LettersToOneEdit)
                    .Select(form => Edits(form.Key, key)).DefaultIfEmpty(int.MaxValue).Min()))
                .Where(near => near.Distance <= key.Length / LettersToOneEdit)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Entity.Id.Value, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => near.Entity),
        ]
        : [];

    /// <summary>Ids that share a part of the address, forms that hold its letters, then ids spelled nearly so.</summary>
    public static IReadOnlyList<Entity> Of(Gazetteer gazetteer, string typed)
    {
        var key = NameForm.Of(typed).Key;
        var parts = typed.ToLowerInvariant().Split('-').Where(part => part.Length >= ShortestPart).ToList();
        return
        [
            .. gazetteer.Entities
                .Select(entity => (Entity: entity, Distance: Distance(entity, typed.ToLowerInvariant(), key, parts)))
                .Where(near => near.Distance <= Math.Max(1, typed.Length / 3))
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Entity.Id.Value, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => near.Entity),
        ];
    }

    private static int Distance(Entity entity, string typed, string key, List<string> parts)
    {
        var id = entity.Id.Value;
        return key.Length > 0 && entity.AllForms.Any(form => form.Key == key) ? 0
            : parts.Exists(part => id.Split('-').Contains(part, StringComparer.Ordinal)) ? 1
            : key.Length >= ShortestPart && entity.AllForms.Any(form => form.Key.Contains(key, StringComparison.Ordinal)) ? 1
            : typed.Length > EntityId.MaximumLength ? int.MaxValue : Edits(id, typed);
    }

    /// <summary>Levenshtein's distance.</summary>
    internal static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= to.Length; j++)
            {
                left = Math.Min(Math.Min(row[j], left) + 1, corner + (from[i - 1] == to[j - 1] ? 0 : 1));
                corner = row[j];
                row[j] = left;
            }
        }

        return row[^1];
    }
}
