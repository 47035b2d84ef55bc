using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Apis.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace KazakhArchive.Tests.Site.Pages.Search;

/// <summary>An answer that is not the whole one says so, and denies nothing.</summary>
public sealed class CutShortTests(SiteHost whole) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("/search")]
    [InlineData("/search/concordance")]
    public async Task WhoseTimeIsUpIsNotToldThatNothingIsThere(string path)
    {
        await using var site = SiteHost.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new NoTime())));

        var page = await site.CreateClient().GetStringAsync($"{path}?q=qwrtzpsdf&ui=en");

        Assert.Contains("took too long", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was found", page, StringComparison.Ordinal);
        Assert.Contains("Nothing was found", await whole.Reader().GetStringAsync($"{path}?q=qwrtzpsdf&ui=en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, "concordance.csv")]
    [InlineData(true, false, "concordance-first-0.csv")]
    [InlineData(false, true, "concordance-first-0.csv")]
    public void AFileThatIsNotAllSaysSoInItsName(bool isCut, bool isTimeUp, string name) =>
        Assert.Equal(name, ConcordanceDownload.NameOf(new Concordance(0, [], isCut, false, isTimeUp ? [new Notice(NoticeKind.TimeUp, "")] : []), "csv"));

    /// <summary>The time of each request is up before it begins.</summary>
    private sealed class NoTime : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
        {
            builder.Use((http, following) =>
            {
                http.Features.Set(new SearchTime(TimeSpan.FromTicks(-1)));
                return following(http);
            });
            next(builder);
        };
    }
}
