using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Browser;

/// <summary>In a real browser nothing runs that an address or the search box brings, and nothing even tries: the security policy has nothing to refuse.</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class HostileAddressTests(SiteInBrowser site)
{
    // Two payloads a place in every run, other ones for each place; all of them where every page is asked for.
    private static readonly int PayloadsAPlace = PageKinds.AreAllAsked ? HostileMarkup.Payloads.Count : 2;

    [Fact]
    public async Task NothingRunsThatAnAddressBrings()
    {
        await using var reader = await site.Open("ui-en");
        var ran = Watch(reader);
        foreach (var (number, place) in HostileMarkup.Places.Index())
        {
            for (var i = 0; i < PayloadsAPlace; i++)
            {
                var payload = HostileMarkup.Payloads[((number * PayloadsAPlace) + i) % HostileMarkup.Payloads.Count];
                await reader.Page.GotoAsync(HostileMarkup.Address(place, payload));
            }
        }

        Breaches.AreNone([.. ran, .. Refused(reader)]);
    }

    [Fact]
    public async Task NothingRunsThatTheSearchBoxBrings()
    {
        await using var reader = await site.Open("ui-en");
        var ran = Watch(reader);
        foreach (var payload in HostileMarkup.Payloads.Take(6))
        {
            await reader.Page.GotoAsync(PageKinds.Shelf);
            await reader.Page.Locator("#q").FillAsync(payload);
            await reader.Page.Locator("#q").PressAsync("Enter");
            await reader.Arrive("**/search**");
        }

        Breaches.AreNone([.. ran, .. Refused(reader)]);
    }

    /// <summary>Or the two tests above could not fail.</summary>
    [Fact]
    public async Task WhatWouldRunIsSeen()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Page.GotoAsync(PageKinds.Shelf);
        await reader.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')");
        await reader.Until("document.images.length > 0 && document.images[0].complete");

        Assert.NotEmpty(Refused(reader));
    }

    private static List<string> Watch(Reader reader)
    {
        List<string> ran = [];
        reader.Page.Dialog += async (_, dialog) =>
        {
            ran.Add($"{reader.Page.Url} opened a dialog");
            await dialog.DismissAsync();
        };
        return ran;
    }

    // The console says what the policy kept from running or loading; a missing page is no breach.
    private static IEnumerable<string> Refused(Reader reader) =>
        reader.Complaints.Where(complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
}
