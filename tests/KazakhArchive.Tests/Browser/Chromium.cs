namespace KazakhArchive.Tests.Browser;

/// <summary>The machine's own Chromium; <c>tests/run</c> installs it where it may.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <exception cref="InvalidOperationException">There is none: the browser tests fail, and say why.</exception>
    public static string Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in Names
         select Path.Combine(folder, name)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The browser tests need chromium. On Debian, as root: apt-get install --no-install-recommends chromium");
}
