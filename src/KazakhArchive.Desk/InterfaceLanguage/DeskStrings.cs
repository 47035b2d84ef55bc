using System.Globalization;
using System.Resources;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.InterfaceLanguage;

/// <summary>The words of the desk in the three languages, from <c>DeskStrings*.resx</c>.</summary>
public static class DeskStrings
{
    public static ResourceManager Words { get; } = new("KazakhArchive.Desk.InterfaceLanguage.DeskStrings", typeof(DeskStrings).Assembly);

    /// <summary>The wording itself, which may hold <c>{0}</c> places.</summary>
    /// <exception cref="KeyNotFoundException">The key is in no resx file: our own fault.</exception>
    public static string Get(string key, Language language) =>
        Words.GetString(key, CultureInfo.GetCultureInfo(language.Interface().Code()))
        ?? throw new KeyNotFoundException($"DeskStrings has no \"{key}\". Add it to the three resx files.");
}
