using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>The names that a reader may be about to type, in any of their forms. It grows with the gazetteer, not with the texts.</summary>
public sealed class NameCompletions
{
    private const int ShortestTyped = 2;

    // Every form from each of its words on, so that a name is found by any of them, in the order of its letters.
    private readonly List<(string Key, bool IsWhole, Language Language, NameForm Form, Entity Entity)> forms;
    private readonly Mentions mentions;

    public NameCompletions(Gazetteer gazetteer, Mentions mentions)
    {
        this.mentions = mentions;
        forms =
        [
            .. gazetteer.Entities
                .SelectMany(entity => Languages.All.SelectMany(language => Forms(entity, language).Select(form => (Entity: entity, Language: language, Form: form))))
                .SelectMany(name => Enumerable.Range(0, name.Form.Words.Count)
                    .Select(word => (string.Concat(name.Form.Words.Skip(word)), word == 0, name.Language, name.Form, name.Entity)))
                .OrderBy(form => form.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>Of each name that the texts mention the form that begins as typed, the most mentioned first; names that begin so before those that have such a word.</summary>
    public IReadOnlyList<(string Written, Language Language, Entity Entity, int Mentions)> Of(string typed, int most)
    {
        var key = NameForm.Of(typed).Key;
        return key.Length < ShortestTyped ? [] :
        [
            .. Beginning(key).Concat(NameForm.OfArabic(typed).Key is var withoutArticle && withoutArticle != key ? Beginning(withoutArticle) : [])
                .OrderByDescending(form => form.IsWhole)
                .DistinctBy(form => form.Entity.Id)
                .Select(form => (form.IsWhole, form.Form.Written, form.Language, form.Entity, Count: mentions.CountOf(form.Entity.Id).Total))
                .Where(name => name.Count > 0)
                .OrderByDescending(name => name.IsWhole)
                .ThenByDescending(name => name.Count)
                .ThenBy(name => name.Entity.Id.Value, StringComparer.Ordinal)
                .Take(most)
                .Select(name => (name.Written, name.Language, name.Entity, name.Count)),
        ];
    }

    private IEnumerable<(string Key, bool IsWhole, Language Language, NameForm Form, Entity Entity)> Beginning(string key)
    {
        var (low, high) = (0, forms.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(forms[middle].Key, key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return forms.Skip(low).TakeWhile(form => form.Key.StartsWith(key, StringComparison.Ordinal));
    }

    private static IEnumerable<NameForm> Forms(Entity entity, Language language) => language == Language.English && entity.Romanisation.Length > 0
        ? entity.FormsIn(language).Append(NameForm.Of(entity.Romanisation))
        : entity.FormsIn(language);
}
