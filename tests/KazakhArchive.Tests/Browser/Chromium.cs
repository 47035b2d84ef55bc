namespace KazakhArchive.Tests.Browser;

/// <summary>The machine's own Chromium; <c>tests/run</c> installs it where it may.</summary>
internal static class Chromium
{
    /// <summary>The shell draws pages as the others do, and has no window around them to draw.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>
    /// Chromium has no sandbox for root, whom containers run tests as. The address bar of a window is two pages of its own,
    /// which take as much work as the page that is tested. Without a window letters would be hinted to whole pixels, and wider than readers
    /// see them. A process kept ready for the next page costs as much as one that is used. The others keep it from asking its makers' hosts.
    /// </summary>
    public static IReadOnlyList<string> Arguments { get; } =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--font-render-hinting=none", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess"];

    /// <exception cref="InvalidOperationException">There is none: the browser tests fail, and say why.</exception>
    public static string Find() =>
        (from name in Names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The browser tests need chromium. On Debian, as root: apt-get install --no-install-recommends chromium-headless-shell");
}
