using KazakhArchive.Importer.Writing;

namespace KazakhArchive.Tests.Importer.Writing;

public sealed class WholeFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("whole");

    /// <summary>On a full disk half a file stayed beside the one that was to be written, and took the last room.</summary>
    [Fact]
    public void WhatCannotBeWrittenLeavesNothing()
    {
        var path = Path.Combine(folder.FullName, "table.tsv");
        Directory.CreateDirectory(path);

        Assert.ThrowsAny<Exception>(() => WholeFile.Write(path, "line\n"));
        Assert.Equal(["table.tsv"], folder.EnumerateFileSystemInfos().Select(entry => entry.Name));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
