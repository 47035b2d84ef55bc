namespace KazakhArchive.Tests.Desk;

/// <summary>A desk on a corpus of one work, and its editor, whose browser runs no script.</summary>
public abstract class EditedDesk : IAsyncLifetime, IDisposable
{
    private DeskHost desk = null!;
    private DeskClient? entered;

    internal DeskWork Work { get; } = new(isOpen: false);

    internal DeskClient Editor => entered!;

    public async Task InitializeAsync()
    {
        desk = DeskHost.Start(Work.Corpus.Path);
        entered = await DeskClient.Enter(desk.Printed);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    public void Dispose()
    {
        entered?.Dispose();
        Work.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <returns>Where the answer leads.</returns>
    internal Task<string> Press(string path, string button, params (string Name, string Value)[] filled) => Editor.Press(path, button, filled);
}
