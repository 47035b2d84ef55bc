using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Tagging;

/// <summary>The gazetteer as the texts of one language are searched for it. Immutable once made.</summary>
internal sealed class NameIndex
{
    // مالي, دبي are no adjectives, and مالية is another word.
    private const int ShortestAdjective = 5;

    private readonly List<List<NameEntry>> entries = [];
    private readonly Dictionary<int, List<AmbiguityRule>> rules = [];

    private NameIndex(Language language) => Language = language;

    public Language Language { get; }

    public NameTrie Names { get; } = new();

    /// <summary>The words that rules want to see in the same passage.</summary>
    public HashSet<string> Near { get; } = new(StringComparer.Ordinal);

    /// <summary>The forms that have a key.</summary>
    public IReadOnlyList<NameEntry> Entries(int key) => entries[key];

    /// <summary>In the order of their table; empty for most keys.</summary>
    public IReadOnlyList<AmbiguityRule> Rules(int key) => rules.TryGetValue(key, out var own) ? own : [];

    public static NameIndex Of(Gazetteer gazetteer, Language language)
    {
        var index = new NameIndex(language);
        foreach (var entity in gazetteer.Entities)
        {
            foreach (var form in entity.FormsIn(language))
            {
                index.Add(form.Key, NameEntry.Of(entity.Id, index.IsInflected(entity, form), form));
            }

            index.AddForeign(entity);
        }

        foreach (var rule in gazetteer.Rules)
        {
            index.Add(rule);
        }

        return index;
    }

    /// <summary>What notes and brackets have in other letters, whatever the language of the text.</summary>
    private void AddForeign(Entity entity)
    {
        foreach (var form in entity.English.Select(ForeignNames.Latin).OfType<NameForm>())
        {
            Add(form.Key, NameEntry.Of(entity.Id, isInflected: true, form) with { IsAcronym = ForeignNames.IsAcronym(form.Written) });
        }

        foreach (var form in entity.English.Select(form => form.Written).Append(entity.Romanisation).Select(ForeignNames.Cyrillic).OfType<NameForm>().DistinctBy(form => form.Key, StringComparer.Ordinal))
        {
            // Each word has its mark, and all but the last a space behind it.
            Add(form.Key, NameEntry.Of(entity.Id, isInflected: false, form) with { CutLetters = form.Written.Length + 1 - form.Key.Length });
        }
    }

    /// <summary>Names of peoples are; of lands in Arabic the adjectives of belonging, which end in yeh: السوڤيتي, السوڤيتية.</summary>
    private bool IsInflected(Entity entity, NameForm form) =>
        entity.Type.IsInflected()
        || (Language == Language.Arabic && entity.Type.IsLand() && form.Words is [{ Length: >= ShortestAdjective } word] && word[^1] == ArabicScript.FarsiYeh);

    private void Add(AmbiguityRule rule)
    {
        var form = Language == Language.Arabic ? rule.Form : NameForm.Of(rule.Form.Written);
        if (rule.Entity is null)
        {
            Add(form.Key, NameEntry.Of(null, isInflected: false, form));
        }

        // A rule for a name that has the form in the other language only says nothing here.
        var key = Names.Add(form.Key);
        if (key == entries.Count)
        {
            entries.Add([]);
        }

        if (entries[key].Exists(entry => entry.Entity == rule.Entity))
        {
            rules.TryAdd(key, []);
            rules[key].Add(rule);
            Near.UnionWith(rule.Near);
        }
    }

    private void Add(string form, NameEntry entry)
    {
        var key = Names.Add(form);
        if (key == entries.Count)
        {
            entries.Add([]);
        }

        entries[key].Add(entry);
    }
}
