using KazakhArchive.Tests.Desk;
using KazakhArchive.Tests.Support;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>A desk over a work of its own, and one Chromium.</summary>
internal sealed class DeskInBrowser : IAsyncDisposable
{
    private readonly DeskProcess desk;
    private readonly IPlaywright playwright;
    private readonly IBrowser chromium;

    private DeskInBrowser(DeskWork work, DeskProcess desk, IPlaywright playwright, IBrowser chromium)
    {
        Work = work;
        this.desk = desk;
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public DeskWork Work { get; }

    public static async Task<DeskInBrowser> Start(int lines = DeskWork.Lines)
    {
        var work = new DeskWork(isOpen: false, lines: lines);
        work.Corpus.Run("import");
        var desk = await DeskProcess.Start(work.Corpus.Path);
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Find(), Args = Chromium.Arguments });
        return new DeskInBrowser(work, desk, playwright, chromium);
    }

    /// <summary>An editor who has opened the printed address, in a language of the interface.</summary>
    public async Task<Reader> Enter(string language, int width = 1280, bool isDark = false)
    {
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = desk.Address.OriginalString,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout((float)Reader.Patience.TotalMilliseconds);
        var editor = await Reader.Open(context, desk.Address);
        await editor.Goto($"{desk.Printed.PathAndQuery}&ui={language}");
        return editor;
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
        await desk.DisposeAsync();
        Work.Dispose();
    }
}
