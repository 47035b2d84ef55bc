using System.Net;
using KazakhArchive.Site.Preferences;

namespace KazakhArchive.Tests.Site;

public sealed class PreferencesTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Fact]
    public async Task ChoiceIsKeptAndLeadsBack()
    {
        var answer = await Post(site.Reader(), ("theme", "dark"), ("return", "/alif-ba/1"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/alif-ba/1", answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("preferences=theme-dark;", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task LaterChoiceKeepsEarlierOnes()
    {
        var answer = await Post(site.Reader(cookie: "preferences=theme-dark.size-5"), ("size", "2"));

        Assert.StartsWith("preferences=theme-dark.size-2;", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme", "pink")]
    [InlineData("size", "7")]
    [InlineData("ui", "fa")]
    [InlineData("theme", "dark;}body{display:none")]
    [InlineData("colour", "dark")]
    public async Task ValueOutsideTheClosedListIsIgnored(string name, string value)
    {
        var answer = await Post(site.Reader(), (name, value));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("preferences=;", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/x\r\nSet-Cookie: a=b")]
    [InlineData("")]
    public async Task WayBackIsAlwaysLocal(string back)
    {
        var answer = await Post(site.Reader(), ("theme", "dark"), ("return", back));

        Assert.Equal("/preferences", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task AnotherSiteCannotChangeAChoice()
    {
        var reader = site.Reader();
        reader.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        var answer = await Post(reader, ("theme", "dark"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("certain", true)]
    [InlineData("all", false)]
    public async Task CertainEmendationsOnlyIsAChoice(string value, bool hides)
    {
        var reader = site.Reader();
        reader.DefaultRequestHeaders.Add("Accept", "text/css");

        var answer = await Post(reader, ("emendations", value));

        Assert.Equal(hides, (await answer.Content.ReadAsStringAsync()).Contains("--likely-corr:none", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ScriptGetsTheNewStylesheetAtOnce()
    {
        var reader = site.Reader();
        reader.DefaultRequestHeaders.Add("Accept", "text/css");

        var answer = await Post(reader, ("size", "6"));

        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("--step:1.5", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StylesheetFollowsTheCookie()
    {
        var plain = await site.Reader().GetStringAsync("/preferences.css");
        var chosen = await site.Reader(cookie: "preferences=theme-sepia.face-naskh.size-6.spacing-3.layer-diplomatic").GetStringAsync("/preferences.css");

        Assert.DoesNotContain("--paper:", plain, StringComparison.Ordinal);
        Assert.All(
            ["--paper:#f5ecd9", "--urdu-family:var(--naskh-urdu)", "--step:1.5", "--lh:1.15", "--sic:inline"],
            rule => Assert.Contains(rule, chosen, StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnchangedStylesheetIs304()
    {
        var first = await site.Reader().GetAsync("/preferences.css");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/preferences.css") { Headers = { { "If-None-Match", first.Headers.ETag!.Tag } } };

        Assert.Equal("private, no-cache", string.Join(", ", first.Headers.CacheControl!.ToString().Split(", ").OrderDescending(StringComparer.Ordinal)));
        Assert.Equal(["Cookie", "Accept-Encoding"], first.Headers.Vary);
        Assert.Equal(HttpStatusCode.NotModified, (await site.Reader().SendAsync(again)).StatusCode);
        var other = await site.Reader(cookie: "preferences=size-1").GetAsync("/preferences.css");
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [InlineData("")]
    [InlineData("theme")]
    [InlineData("theme-.size-4..-")]
    [InlineData("theme-pink.size-4.size-9")]
    public void BrokenCookieKeepsWhatIsWhole(string cookie) =>
        Assert.Equal(cookie.Contains("size-4", StringComparison.Ordinal) ? "size-4" : "", ReaderPreferences.Parse(cookie).ToString());

    [Fact]
    public async Task PreferencesPageShowsWhatIsChosen()
    {
        var reader = site.Reader("en", "preferences=theme-sepia");

        var html = await reader.GetStringAsync("/preferences");

        Assert.Contains("""value="sepia" aria-pressed="true">""", html, StringComparison.Ordinal);
        Assert.Contains("""value="dark" aria-pressed="false">""", html, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Post(HttpClient reader, params (string Name, string Value)[] fields) =>
        reader.PostAsync("/preferences", new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
}
