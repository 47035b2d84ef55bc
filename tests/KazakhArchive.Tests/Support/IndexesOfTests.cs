using System.Runtime.CompilerServices;

namespace KazakhArchive.Tests.Support;

/// <summary>Search indexes that tests make lie apart from those of whoever runs the tests, and go when the tests end.</summary>
internal static class IndexesOfTests
{
    private static readonly string Root = Directory.CreateTempSubdirectory("kazakh-archive-index").FullName;

    /// <summary>A folder that is not there yet.</summary>
    public static string NewPath() => Path.Combine(Root, $"{Guid.NewGuid():N}");

    [ModuleInitializer]
    internal static void Part()
    {
        // Each corpus that a site of the tests serves has its own there.
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", Root);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);
    }
}
