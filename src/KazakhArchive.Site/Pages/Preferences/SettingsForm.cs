using KazakhArchive.Site.Preferences;

namespace KazakhArchive.Site.Pages.Preferences;

/// <summary>The form of the reader's preferences.</summary>
/// <param name="ReturnPath">The local path to which a changed preference leads back.</param>
/// <param name="Preferences">
/// Null on pages that are the same for everyone: there the reader's own stylesheet marks what is chosen.
/// </param>
public sealed record SettingsForm(string ReturnPath, ReaderPreferences? Preferences)
{
    /// <summary>The value of aria-pressed; null leaves the attribute out.</summary>
    public string? IsPressed(Preference preference, string value) =>
        Preferences is null ? null : Preferences[preference] == value ? "true" : "false";
}
