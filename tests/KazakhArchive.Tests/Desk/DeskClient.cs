using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KazakhArchive.Tests.Desk;

/// <summary>An editor's browser without script: cookies, forms with their hidden fields, no redirect followed unasked.</summary>
internal sealed class DeskClient : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient client;

    public DeskClient(Uri desk) => client = new HttpClient(handler) { BaseAddress = desk };

    /// <summary>Opens the address that the desk printed.</summary>
    public static async Task<DeskClient> Enter(Uri printed)
    {
        var editor = new DeskClient(new Uri(printed, "/"));
        Assert.Equal(HttpStatusCode.Redirect, (await editor.client.GetAsync(printed)).StatusCode);
        return editor;
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) => client.SendAsync(request);

    public async Task<(HttpStatusCode Status, IDocument Page)> Get(string path)
    {
        var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Sends the form of a button, with the fields that the editor fills in.</summary>
    /// <param name="button">Selects one on the page.</param>
    public async Task<HttpResponseMessage> Press(IDocument page, string button, params (string Name, string Value)[] filled)
    {
        var pressed = page.QuerySelector(button) ?? throw new InvalidOperationException($"The page has no {button}.");
        var form = pressed.Closest("form")!;
        var fields = form.QuerySelectorAll("input, select, textarea")
            .Where(field => field.GetAttribute("type") != "checkbox" || field.HasAttribute("checked"))
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.LocalName == "select"
                ? (field.QuerySelector("option[selected]") ?? field.QuerySelector("option"))!.GetAttribute("value")!
                : field.LocalName == "textarea" ? field.TextContent : field.GetAttribute("value") ?? ""))
            .Where(field => !filled.Any(one => one.Name == field.Name))
            .Concat(filled);
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(new Uri(pressed.GetAttribute("formaction") ?? form.GetAttribute("action")!, UriKind.Relative), content);
    }

    /// <summary>Opens a page and sends the form of a button on it.</summary>
    /// <returns>Where the answer leads.</returns>
    public async Task<string> Press(string path, string button, params (string Name, string Value)[] filled)
    {
        var (_, page) = await Get(path);
        var answer = await Press(page, button, filled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }
}
