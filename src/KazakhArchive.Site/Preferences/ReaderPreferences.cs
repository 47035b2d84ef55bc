using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Preferences;

/// <summary>How one reader wants pages to look, kept in one cookie; every value comes out of a closed list.</summary>
public sealed record ReaderPreferences
{
    public const string CookieName = "preferences";

    private const char BetweenPreferences = '.';
    private const char BeforeValue = '-';

    private readonly Dictionary<string, string> chosen;

    private ReaderPreferences(Dictionary<string, string> chosen) => this.chosen = chosen;

    public static ReaderPreferences Default { get; } = new([]);

    /// <summary>The interface language that the reader has chosen; else that which an address named last; null for neither.</summary>
    public Language? Ui => Languages.TryParse(chosen.GetValueOrDefault(Preference.Ui.Name)) ?? UiOfAddress;

    private Language? UiOfAddress => Languages.TryParse(chosen.GetValueOrDefault(Preference.UiOfAddress.Name));

    /// <summary>The reader's value, or the preference's default.</summary>
    public string this[Preference preference] => chosen.GetValueOrDefault(preference.Name, preference.Default);

    public static ReaderPreferences Of(HttpRequest request) =>
        request.Headers.Cookie.Count == 0 ? Default : Parse(request.Cookies[CookieName]);

    /// <summary>Reads the cookie; what it holds besides known names with known values is ignored.</summary>
    public static ReaderPreferences Parse(string? cookie) => Default.With((cookie ?? "")
        .Split(BetweenPreferences)
        .Select(pair => pair.Split(BeforeValue, 2))
        .Where(pair => pair.Length == 2)
        .Select(pair => (pair[0], pair[1])));

    /// <summary>The same with some values replaced; unknown names and values are ignored.</summary>
    public ReaderPreferences With(IEnumerable<(string Name, string Value)> changes)
    {
        var merged = new Dictionary<string, string>(chosen, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            if (Preference.All.Any(preference => preference.Name == name && preference.Values.Contains(value)))
            {
                merged[name] = value;
            }
        }

        return new ReaderPreferences(merged);
    }

    /// <summary>The same once an address has named an interface language; null where nothing changes, as the reader has chosen one or came by such an address before.</summary>
    public ReaderPreferences? Named(Language language) =>
        chosen.ContainsKey(Preference.Ui.Name) || UiOfAddress == language ? null : With([(Preference.UiOfAddress.Name, language.Code())]);

    /// <summary>The cookie's value, such as <c>theme-dark.size-4</c>: letters, digits, hyphens and dots only.</summary>
    public override string ToString() => string.Join(BetweenPreferences, Preference.All
        .Where(preference => chosen.ContainsKey(preference.Name))
        .Select(preference => $"{preference.Name}{BeforeValue}{chosen[preference.Name]}"));
}
