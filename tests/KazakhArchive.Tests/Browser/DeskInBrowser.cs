using KazakhArchive.Tests.Desk;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>A desk over a work of its own, in a Chromium that others share.</summary>
internal sealed class DeskInBrowser : IAsyncDisposable
{
    private readonly DeskHost desk;
    private readonly IBrowser chromium;

    private DeskInBrowser(DeskWork work, DeskHost desk, IBrowser chromium)
    {
        Work = work;
        this.desk = desk;
        this.chromium = chromium;
    }

    public DeskWork Work { get; }

    public static DeskInBrowser Start(IBrowser chromium, int lines = DeskWork.Lines)
    {
        var work = new DeskWork(isOpen: false, lines: lines);
        work.Corpus.Run("import");
        return new DeskInBrowser(work, DeskHost.Start(work.Corpus.Path), chromium);
    }

    /// <summary>An editor who has opened the printed address, in a language of the interface.</summary>
    public async Task<Reader> Enter(string language, bool isDark = false)
    {
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = desk.Address.OriginalString,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        });
        context.SetDefaultTimeout((float)Reader.Patience.TotalMilliseconds);
        var editor = await Reader.Open(context, desk.Address);
        await editor.Goto($"{desk.Printed.PathAndQuery}&ui={language}");
        return editor;
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        Work.Dispose();
    }
}
