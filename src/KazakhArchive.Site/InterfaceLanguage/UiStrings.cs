using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>The words of the interface in the three languages, from <c>UiStrings*.resx</c>.</summary>
public static class UiStrings
{
    private static readonly FrozenDictionary<Language, CultureInfo> Cultures =
        Languages.All.ToFrozenDictionary(language => language, language => CultureInfo.GetCultureInfo(language.Code()));

    // A page asks for a hundred; the manager looks each up behind a lock.
    private static readonly FrozenDictionary<string, string>[] Words = [.. Languages.All.OrderBy(language => (int)language).Select(Read)];

    /// <summary>The wording itself, which may hold <c>{0}</c> places.</summary>
    /// <exception cref="KeyNotFoundException">The key is in no resx file: our own fault.</exception>
    public static string Get(string key, Language language) =>
        Find(key, language)
        ?? throw new KeyNotFoundException($"UiStrings has no \"{key}\". Add it to the three resx files.");

    /// <summary>Null where the key is in no resx file.</summary>
    public static string? Find(string key, Language language) => Words[(int)language.Interface()].GetValueOrDefault(key);

    private static FrozenDictionary<string, string> Read(Language language)
    {
        var manager = new ResourceManager("KazakhArchive.Site.InterfaceLanguage.UiStrings", typeof(UiStrings).Assembly);
        var keys = manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);
        return keys.ToFrozenDictionary(key => key, key => manager.GetString(key, Cultures[language])!, StringComparer.Ordinal);
    }

    /// <summary>The culture by which lists are sorted for people who read in a language.</summary>
    public static CultureInfo CultureOf(Language language) => Cultures[language.Interface()];
}
