using KazakhArchive.Facsimiles;
using KazakhArchive.Site.Facsimiles;

namespace KazakhArchive.Tests.Site.Facsimiles;

public sealed class PixelBudgetTests
{
    [Fact]
    public async Task ImagesShareTheRoomByTheirSize()
    {
        using var budget = new PixelBudget(40);
        var large = await budget.Take(Image(5_000, 6_000), default);
        var small = await budget.Take(Image(2_000, 3_000), default);
        var waiting = budget.Take(Image(2_000, 3_000), default).AsTask();

        Assert.False(waiting.IsCompleted);
        large.Dispose();
        using var came = await waiting;
        Assert.True(came.IsAcquired);
        small.Dispose();
    }

    [Fact]
    public async Task LargestHasTheRoomAlone()
    {
        using var budget = new PixelBudget(10);
        var one = await budget.Take(Image(8_000, 5_000), default);
        var other = budget.Take(Image(1, 1), default).AsTask();

        Assert.True(one.IsAcquired);
        Assert.False(other.IsCompleted);
        one.Dispose();
        Assert.True((await other).IsAcquired);
    }

    [Fact]
    public async Task WhoGoesAwayWaitsNoLonger()
    {
        using var budget = new PixelBudget(10);
        using var one = await budget.Take(Image(8_000, 5_000), default);
        using var gone = new CancellationTokenSource();
        var waiting = budget.Take(Image(8_000, 5_000), gone.Token).AsTask();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    private static PageImage Image(int widthPixels, int heightPixels) => new(1, "1.jpg", widthPixels, heightPixels, 1, new string('0', 64));
}
