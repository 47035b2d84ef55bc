using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>The names that a reader may be about to type, in any of their forms. It grows with the gazetteer, not with the texts.</summary>
public sealed class NameCompletions
{
    private const int ShortestTyped = 2;

    // Every form from each of its words on, so that a name is found by any of them, in the order of its letters.
    private readonly List<Completion> forms;
    private readonly Mentions mentions;

    public NameCompletions(Gazetteer gazetteer, Mentions mentions)
    {
        this.mentions = mentions;
        forms =
        [
            .. gazetteer.Entities
                .SelectMany(entity => FormsOf(entity).SelectMany(name => Enumerable.Range(0, name.Form.Words.Count)
                    .Select(word => new Completion(string.Concat(name.Form.Words.Skip(word)), word == 0, name.Rank, name.Language, name.Form.Written, entity))))
                .OrderBy(form => form.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Of each name that the texts mention the form that begins as typed, the most mentioned first; names that begin so before those that
    /// have such a word. Of several forms one in the very letters, then the one that is shown elsewhere.
    /// </summary>
    public IReadOnlyList<(string Written, Language Language, Entity Entity, int Mentions)> Of(string typed, int most)
    {
        var key = NameForm.Of(typed).Key;
        return key.Length < ShortestTyped ? [] :
        [
            .. Beginning(key).Concat(NameForm.OfArabic(typed).Key is var withoutArticle && withoutArticle != key ? Beginning(withoutArticle) : [])
                .OrderByDescending(form => form.IsWhole)
                .ThenByDescending(form => form.Written.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase))
                .ThenBy(form => form.Rank)
                .DistinctBy(form => form.Entity.Id)
                .Select(form => (form.IsWhole, form.Written, form.Language, form.Entity, Count: mentions.CountOf(form.Entity.Id).Total))
                .Where(name => name.Count > 0)
                .OrderByDescending(name => name.IsWhole)
                .ThenByDescending(name => name.Count)
                .ThenBy(name => name.Entity.Id.Value, StringComparer.Ordinal)
                .Take(most)
                .Select(name => (name.Written, name.Language, name.Entity, name.Count)),
        ];
    }

    private IEnumerable<Completion> Beginning(string key)
    {
        var (low, high) = (0, forms.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(forms[middle].Key, key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return forms.Skip(low).TakeWhile(form => form.Key.StartsWith(key, StringComparison.Ordinal));
    }

    private static IEnumerable<(Language Language, NameForm Form, int Rank)> FormsOf(Entity entity) =>
        entity.ByLanguage().SelectMany(names => (names.Language == Language.English && entity.Romanisation.Length > 0 ? names.Forms.Append(NameForm.Of(entity.Romanisation)) : names.Forms)
            .Select((form, rank) => (names.Language, form, rank)));

    /// <param name="Key">The form from one of its words on, as <see cref="NameForm.Key"/> has it.</param>
    /// <param name="IsWhole">Whether that is its first word.</param>
    /// <param name="Rank">Of the form among those of its language, from 0.</param>
    private sealed record Completion(string Key, bool IsWhole, int Rank, Language Language, string Written, Entity Entity);
}
