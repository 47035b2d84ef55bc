using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Bridging;

/// <summary>One thing with all its names, or one notion with its words.</summary>
/// <param name="Id">Its row in the gazetteer or the glossary.</param>
/// <param name="Forms">Of all languages, each as its words in the search form.</param>
/// <param name="Languages">Of each of the forms.</param>
public sealed record BridgeEntry(BridgeSource Source, string Id, IReadOnlyList<IReadOnlyList<string>> Forms, IReadOnlyList<FormLanguage> Languages)
{
    /// <summary>How pages write a name in Latin letters, as its words in the search form; empty for a notion.</summary>
    public IReadOnlyList<string> Romanised { get; init; } = [];

    /// <summary>Whether it is a name that the glossary has: no word of it means anything by itself, and none of its forms is inflected as a noun is.</summary>
    public bool IsName { get; init; }

    public static BridgeEntry From(Entity entity) =>
        From(BridgeSource.Gazetteer, entity.Id.Value, entity.Urdu, entity.Arabic, [.. entity.English, .. entity.Russian, .. entity.Kazakh]) with { Romanised = Name.WordsOf(entity.Romanisation) };

    public static BridgeEntry From(GlossaryEntry entry) =>
        From(BridgeSource.Glossary, entry.Id, entry.Urdu, entry.Arabic, [.. entry.English, .. entry.Russian, .. entry.Kazakh]) with { IsName = entry.IsName };

    private static BridgeEntry From(BridgeSource source, string id, IReadOnlyList<NameForm> urdu, IReadOnlyList<NameForm> arabic, IReadOnlyList<NameForm> others) => new(
        source,
        id,
        [.. urdu.Concat(arabic).Concat(others).Select(form => Name.WordsOf(form.Written))],
        [.. urdu.Select(_ => FormLanguage.Urdu), .. arabic.Select(_ => FormLanguage.Arabic), .. others.Select(_ => FormLanguage.Other)]);
}

/// <summary>Where it is known that the forms mean the same.</summary>
public enum BridgeSource
{
    Gazetteer,
    Glossary,
}

/// <summary>In which texts a form is at home.</summary>
public enum FormLanguage
{
    Urdu,
    Arabic,
    Other,
}

/// <summary>Words of a query that together are a form of something.</summary>
/// <param name="Start">The first of the words.</param>
/// <param name="Entries">More than one where the form is ambiguous; never empty.</param>
public sealed record BridgeSpan(int Start, int Length, IReadOnlyList<BridgeEntry> Entries);

/// <summary>A form of a single word, in the folding of names.</summary>
/// <param name="Entries">More than one where the form is ambiguous; never empty.</param>
public sealed record BridgeForm(string Word, IReadOnlyList<BridgeEntry> Entries);
