using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.InterfaceLanguage;

/// <summary>What a page says, in the interface language of its request and with its digits.</summary>
public sealed partial class Wording(IHttpContextAccessor accessor)
{
    // A word of the text would turn the numbers beside it (UAX #9).
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    public Language Language { get; } = DeskLanguage.Of(
        accessor.HttpContext?.Request ?? throw new InvalidOperationException("Wording belongs to a request."));

    public string Code => Language.Code();

    public string Direction => Language.Direction();

    public string this[string key] => DeskStrings.Get(key, Language);

    /// <summary>The words with each <c>{0}</c> filled; numbers are written in the language's digits, texts stay as they are.</summary>
    public string Format(string key, params object[] places) =>
        string.Format(CultureInfo.InvariantCulture, this[key], [.. places.Select(place => place is int number ? Number(number) : place)]);

    public string Number(int number) => WrittenDigits.Of(number.ToString(CultureInfo.InvariantCulture), Language);

    /// <summary>A day, year first.</summary>
    public string Date(DateOnly date) => WrittenDigits.Of(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Language);

    /// <summary>What a finding is about; its own words, which name what is there, are English.</summary>
    public string Of(FindingCode code) => FindingWords.Get(code, Language);

    /// <summary>Why something is proposed.</summary>
    public string Of(Reason reason) => reason.Key is not string key ? reason.Places[0]
        : string.Format(CultureInfo.InvariantCulture, this[$"Evidence.{key}"], [.. reason.Places.Select(place => IsNumber(place) ? WrittenDigits.Of(place, Language) : $"{FirstStrongIsolate}{place}{PopIsolate}")]);

    /// <summary>English that quotes the text: what stands between quotation marks has its own direction, and the sentence keeps running from the left.</summary>
    public static string QuotationsIsolated(string english) => Quotation().Replace(english, quoted => $"{FirstStrongIsolate}{quoted.Value}{PopIsolate}");

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quotation();

    private static bool IsNumber(string place) => place.All(c => char.IsAsciiDigit(c) || c == '.');
}
