using KazakhArchive.Site;
using KazakhArchive.Site.Hosting;
using Microsoft.AspNetCore.Http;

namespace KazakhArchive.Tests.Site.Hosting;

public sealed class SearchThreadsTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SearchThreads threads = new();
    private readonly ManualResetEventSlim gate = new();

    [Fact]
    public async Task PageDoesNotWaitForSearches()
    {
        var searches = Enumerable.Range(0, 4 * Environment.ProcessorCount).Select(_ => Ask(PassageUrls.Search, () => gate.Wait(Patience))).ToList();

        await Ask(PassageUrls.About, () => { }).WaitAsync(Patience);

        Assert.DoesNotContain(searches, search => search.IsCompleted);
        gate.Set();
        await Task.WhenAll(searches).WaitAsync(Patience);
    }

    [Fact]
    public async Task NoMoreSearchesRunThanThereAreProcessors()
    {
        var (running, most) = (0, 0);
        var searches = Enumerable.Range(0, 8 * Environment.ProcessorCount).Select(_ => Ask(PassageUrls.SearchApi, () =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.Sleep(5);
            Interlocked.Decrement(ref running);
        }));

        await Task.WhenAll(searches).WaitAsync(Patience);

        Assert.Equal(Environment.ProcessorCount, most);
    }

    [Fact]
    public async Task SearchesBeginInTheOrderInWhichTheyCame()
    {
        // All threads but one are held, so that the order in which searches begin is that in which they are taken.
        var held = Enumerable.Range(1, Environment.ProcessorCount - 1).Select(_ => Ask(PassageUrls.Search, () => gate.Wait(Patience))).ToList();
        var begun = new List<int>();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Ask(PassageUrls.Search, () => begun.Add(i))).ToList()).WaitAsync(Patience);

        Assert.Equal(Enumerable.Range(0, 100), begun);
        gate.Set();
        await Task.WhenAll(held).WaitAsync(Patience);
    }

    [Fact]
    public async Task WhatBelongsToTheRequestGoesWithIt()
    {
        var asked = new AsyncLocal<string> { Value = "mine" };
        string? found = null;

        await Ask(PassageUrls.Search, () => found = asked.Value).WaitAsync(Patience);

        Assert.Equal("mine", found);
    }

    [Fact]
    public async Task FaultOfOneSearchIsItsOwn()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Ask(PassageUrls.Search, () => throw new InvalidOperationException()));

        await Ask(PassageUrls.Search, () => { }).WaitAsync(Patience);
    }

    public void Dispose()
    {
        gate.Set();
        threads.Dispose();
        gate.Dispose();
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var known = Volatile.Read(ref most); now > known; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, known);
        }
    }

    private Task Ask(string path, Action answer)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = path;
        return threads.InvokeAsync(http, _ =>
        {
            answer();
            return Task.CompletedTask;
        });
    }
}
