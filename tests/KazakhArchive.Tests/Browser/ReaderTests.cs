using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>What counts as a complaint, or no test that asks for none could be trusted.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class ReaderTests(SiteInBrowser site)
{
    private const string Asked = "**/api/suggest?q=x";
    private const string Ask = "window.given = new AbortController(); void fetch('/api/suggest?q=x', { signal: given.signal }).catch(() => {})";

    [Fact]
    public async Task RequestThatThePageGivesUpIsNoComplaint()
    {
        await using var reader = await site.Open();
        var failure = FirstFailure(reader.Page);
        await reader.Page.RouteAsync(Asked, _ => { }); // It is never answered.
        await reader.Goto(PageKinds.About);
        await reader.Page.RunAndWaitForRequestAsync(() => reader.Page.EvaluateAsync(Ask), Asked);
        await reader.Page.EvaluateAsync("given.abort()");

        Assert.Equal("net::ERR_ABORTED", await failure);
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData(RequestAbortErrorCode.ConnectionRefused)]
    [InlineData(RequestAbortErrorCode.ConnectionReset)]
    [InlineData(RequestAbortErrorCode.TimedOut)]
    public async Task RequestThatFailsIsAComplaint(string error)
    {
        await using var reader = await site.Open();
        var failure = FirstFailure(reader.Page);
        await reader.Page.RouteAsync(Asked, route => route.AbortAsync(error));
        await reader.Goto(PageKinds.About);
        await reader.Page.EvaluateAsync(Ask);

        Assert.Contains($"failed: {new Uri(site.Address, "/api/suggest?q=x")} {await failure}", reader.Complaints);
    }

    [Fact]
    public async Task RequestThatIsRefusedIsAComplaint()
    {
        await using var reader = await site.Open();
        await reader.Goto(PageKinds.About);
        await reader.Page.RunAndWaitForResponseAsync(() => reader.Page.EvaluateAsync("void fetch('/nowhere')"), "**/nowhere");

        Assert.Contains($"404: {new Uri(site.Address, "/nowhere")}", reader.Complaints);
    }

    private static Task<string?> FirstFailure(IPage page)
    {
        var failure = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.RequestFailed += (_, request) => failure.TrySetResult(request.Failure);
        return failure.Task.WaitAsync(Reader.Patience);
    }
}
