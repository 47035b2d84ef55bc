using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>What readers call the languages of texts.</summary>
public static class LanguageNames
{
    /// <summary>In the reader's words; if the archive has none, the language's name for itself, or its English name for readers of English.</summary>
    public static string Of(Language language, Language reader) =>
        UiStrings.Find($"Language.{language.Code()}", reader) ?? (reader == Language.English ? Culture(language).EnglishName : Culture(language).NativeName);

    // For a tag that it does not know, ICU gives the tag back.
    private static CultureInfo Culture(Language language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language.Code());
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
