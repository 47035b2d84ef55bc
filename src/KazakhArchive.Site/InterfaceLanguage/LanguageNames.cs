using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.InterfaceLanguage;

/// <summary>What readers call the languages of texts.</summary>
public static class LanguageNames
{
    /// <summary>In the reader's words; where the archive has none, the name that the language has for itself, or in English for who reads that.</summary>
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
