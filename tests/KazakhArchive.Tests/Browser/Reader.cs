using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>One reader's browser: a page, and everything in it that went wrong or left the site.</summary>
public sealed class Reader : IAsyncDisposable
{
    /// <summary>Blocks out of sight are otherwise laid out at an estimate, and neither selected nor measured.</summary>
    private const string LayOutEverything = ".text>*{content-visibility:visible!important}";

    /// <summary>Chromium's word for a request that its page no longer wants; whatever else ends one early has a name of its own.</summary>
    private const string GivenUp = "net::ERR_ABORTED";

    /// <summary>For whatever comes sooner or later, also on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> complaints = new();
    private readonly Uri site;

    private Reader(IPage page, Uri site)
    {
        Page = page;
        this.site = site;
    }

    public IPage Page { get; }

    /// <summary>
    /// Errors of the console, uncaught faults, requests that failed, were refused or went to another host. Requests that the page gave
    /// up are none: it was left, or asked for something newer, and whether they were answered by then is a matter of speed.
    /// </summary>
    public IReadOnlyList<string> Complaints => [.. complaints];

    public static async Task<Reader> Open(IBrowserContext context, Uri site)
    {
        var reader = new Reader(await context.NewPageAsync(), site);
        reader.Watch();
        return reader;
    }

    /// <summary>Goes there and waits for the faces of its letters.</summary>
    public async Task<IResponse> Goto(string path)
    {
        var answer = await Page.GotoAsync(path);
        await FacesAreReady();
        return answer!;
    }

    /// <summary>
    /// Waits for the page to which a click leads, until its scripts listen. It looks again and again: an event is under load sometimes
    /// over before anybody waits.
    /// </summary>
    /// <param name="address">With one star or two for whatever stands there.</param>
    public async Task Arrive(string address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", ".*", StringComparison.Ordinal)}$"));
        await Until("document.readyState === 'complete'");
    }

    public Task FacesAreReady() => Page.EvaluateAsync("document.fonts.ready.then(() => true)");

    public Task LayOutAll() => Restyle(LayOutEverything);

    /// <summary>Adds a stylesheet through the object model, which no content security policy forbids.</summary>
    public Task Restyle(string css) => Page.EvaluateAsync(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; }",
        css);

    /// <summary>What the stylesheets have made of one property of the first element that matches.</summary>
    public Task<string> Computed(string selector, string property) => Page.EvaluateAsync<string>(
        "([selector, property]) => getComputedStyle(document.querySelector(selector)).getPropertyValue(property).trim()",
        new[] { selector, property });

    /// <summary>
    /// Asks again and again until the script says true. Playwright's own waiting evaluates in the page at a time when the
    /// content security policy forbids it.
    /// </summary>
    public async Task Until(string script, object? argument = null) => Assert.True(await Comes(script, argument), $"It never came true: {script}");

    /// <summary>Whether the script says true sooner or later.</summary>
    public async Task<bool> Comes(string script, object? argument = null)
    {
        var clock = Stopwatch.StartNew();
        while (!await Page.EvaluateAsync<bool>(script, argument))
        {
            if (clock.Elapsed > Patience)
            {
                return false;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        return true;
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Watch()
    {
        Page.Console += (_, message) => Complain(message.Type is "error" or "warning" ? $"console {message.Type}: {message.Text} {message.Location}" : null);
        Page.PageError += (_, fault) => Complain($"uncaught: {fault}");
        Page.RequestFailed += (_, request) => Complain(request.Failure == GivenUp ? null : $"failed: {request.Url} {request.Failure}");
        Page.Request += (_, request) => Complain(new Uri(request.Url).Authority == site.Authority ? null : $"another host: {request.Url}");
        Page.Response += (_, response) => Complain(response.Status >= 400 ? $"{response.Status}: {response.Url}" : null);
    }

    private void Complain(string? complaint)
    {
        if (complaint is not null)
        {
            complaints.Enqueue(complaint);
        }
    }
}
