using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Preferences;

/// <summary>One thing that readers may choose, with the closed list of its values.</summary>
/// <param name="Default">Empty where no choice means that the request decides.</param>
public sealed record Preference(string Name, IReadOnlyList<string> Values, string Default)
{
    /// <summary><c>auto</c> follows the device.</summary>
    public static Preference Theme { get; } = new("theme", ["auto", "light", "sepia", "dark"], "auto");

    /// <summary>The face of Urdu texts.</summary>
    public static Preference Face { get; } = new("face", ["nastaliq", "naskh"], "nastaliq");

    public static Preference Size { get; } = new("size", ["1", "2", "3", "4", "5", "6"], "3");

    public static Preference Spacing { get; } = new("spacing", ["1", "2", "3"], "2");

    public static Preference Layer { get; } = new("layer", ["reading", "diplomatic"], "reading");

    /// <summary>Whether emendations that are only likely stand in the reading text.</summary>
    public static Preference Emendations { get; } = new("emendations", ["all", "certain"], "all");

    /// <summary>Whether the names in a text lead to their pages.</summary>
    public static Preference Names { get; } = new("names", ["shown", "hidden"], "shown");

    /// <summary>Whether the arrow keys turn to the next chapter. Who has such keys finds it on the page of the preferences alone.</summary>
    public static Preference Keys { get; } = new("keys", ["turn", "off"], "turn");

    public static Preference Ui { get; } = new("ui", [.. Languages.All.Select(language => language.Code())], "");

    /// <summary>The interface language that an address named last; it counts until the reader chooses one.</summary>
    public static Preference UiOfAddress { get; } = new("address", Ui.Values, "");

    /// <summary>Those that the stylesheet expresses, in the order in which it does.</summary>
    public static IReadOnlyList<Preference> OfLooks { get; } = [Theme, Face, Size, Spacing, Layer, Emendations, Names, Keys];

    public static IReadOnlyList<Preference> All { get; } = [.. OfLooks, Ui, UiOfAddress];
}
