using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>The words of the interface in the three languages, from <c>UiStrings*.resx</c>.</summary>
public static class UiStrings
{
    private static readonly ResourceManager Resources =
        new("KazakhArchive.Site.InterfaceLanguage.UiStrings", typeof(UiStrings).Assembly);

    private static readonly FrozenDictionary<Language, CultureInfo> Cultures =
        Languages.All.ToFrozenDictionary(language => language, language => CultureInfo.GetCultureInfo(language.Code()));

    /// <summary>The wording itself, which may hold <c>{0}</c> places.</summary>
    /// <exception cref="KeyNotFoundException">The key stands in no resx file: our own fault.</exception>
    public static string Get(string key, Language language) =>
        Resources.GetString(key, Cultures[language])
        ?? throw new KeyNotFoundException($"UiStrings has no \"{key}\". Add it to the three resx files.");

    /// <summary>The culture by which lists are sorted for people who read in a language.</summary>
    public static CultureInfo CultureOf(Language language) => Cultures[language];
}
