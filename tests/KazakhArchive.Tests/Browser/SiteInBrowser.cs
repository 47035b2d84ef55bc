using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>A Chromium for a collection of browser tests, before the site over the real corpus, one process for all collections that run.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private const string NoWorkerComes = "if (window.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => new Promise(() => {})";

    private static readonly Lock Gate = new();
    private static Task<SiteProcess>? shared;
    private static int collections;

    private readonly LaunchedChromium chromium = new();
    private SiteProcess? site;

    public Uri Address => site!.Address;

    /// <summary>The texts that the site shows.</summary>
    public Library Library { get; } =
        LibraryReader.Read(CorpusFolder.Find(Repository.PathOf("corpus"), [])!, new FindingList())!;

    public async Task InitializeAsync()
    {
        Task<SiteProcess> starting;
        lock (Gate)
        {
            collections++;
            starting = shared ??= SiteProcess.Start("--Corpus:Path", Repository.PathOf("corpus"));
        }

        site = await starting;
        await chromium.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        lock (Gate)
        {
            if (--collections > 0)
            {
                return;
            }

            shared = null;
        }

        await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    /// <summary>A reader with an own, empty cookie jar and cache.</summary>
    /// <param name="site">Another site than the one that the tests share; null for that.</param>
    /// <param name="hasWorker">Whether the site's worker may stand between: it shows that there is no connection where an answer takes seconds.</param>
    /// <param name="preferences">The cookie's value as the site writes it, such as <c>theme-dark.ui-ur</c>; null for none.</param>
    /// <param name="isPhone">A phone of 360 × 740 that is touched, and has nothing that hovers; then <paramref name="width"/> counts for nothing.</param>
    public async Task<Reader> Open(string? preferences = null, int width = 1280, bool hasScript = true, Uri? site = null, bool hasWorker = false, bool isPhone = false)
    {
        var address = site ?? Address;
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.OriginalString,
            JavaScriptEnabled = hasScript,
            Locale = "en",
            Permissions = ["clipboard-read", "clipboard-write"],
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = ColorScheme.Light,
            ViewportSize = isPhone ? new ViewportSize { Width = 360, Height = 740 } : new ViewportSize { Width = width, Height = 900 },
            HasTouch = isPhone,
            IsMobile = isPhone,
        });
        if (!hasWorker)
        {
            await context.AddInitScriptAsync(NoWorkerComes);
        }

        context.SetDefaultTimeout((float)Reader.Patience.TotalMilliseconds);
        if (preferences is not null)
        {
            await context.AddCookiesAsync([new Cookie { Name = "preferences", Value = preferences, Url = address.OriginalString }]);
        }

        return await Reader.Open(context, address);
    }
}
