using System.Globalization;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.InterfaceLanguage;

/// <summary>What a page says, in the interface language of its request. Numbers are written as the tables have them.</summary>
public sealed class Wording(IHttpContextAccessor accessor)
{
    public Language Language { get; } = DeskLanguage.Of(
        accessor.HttpContext?.Request ?? throw new InvalidOperationException("Wording belongs to a request."));

    public string Code => Language.Code();

    public string Direction => Language.Direction();

    public string this[string key] => DeskStrings.Get(key, Language);

    /// <summary>The words with each <c>{0}</c> filled.</summary>
    public string Format(string key, params object[] places) => string.Format(CultureInfo.InvariantCulture, this[key], places);
}
