using System.Net;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Desk;

/// <summary>A desk on a corpus of one work, and its editor, whose browser runs no script.</summary>
public abstract class EditedDesk : IAsyncLifetime, IDisposable
{
    private DeskProcess desk = null!;
    private DeskClient? entered;

    internal DeskWork Work { get; } = new(isOpen: false);

    internal DeskClient Editor => entered!;

    public async Task InitializeAsync()
    {
        desk = await DeskProcess.Start(Work.Corpus.Path);
        entered = await DeskClient.Enter(desk);
    }

    /// <summary>Another desk on the same work, as after a fall.</summary>
    internal async Task Restart()
    {
        await desk.DisposeAsync();
        Editor.Dispose();
        await InitializeAsync();
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    public void Dispose()
    {
        entered?.Dispose();
        Work.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <returns>Where the answer leads.</returns>
    internal async Task<string> Press(string path, string button, params (string Name, string Value)[] filled)
    {
        var (_, page) = await Editor.Get(path);
        var answer = await Editor.Press(page, button, filled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
