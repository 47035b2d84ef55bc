using System.Runtime.CompilerServices;

namespace KazakhArchive.Tests.Lucene;

/// <summary>Sites that tests start keep their indexes apart from those of whoever runs the tests.</summary>
internal static class IndexesOfTests
{
    [ModuleInitializer]
    internal static void Part()
    {
        var root = Directory.CreateTempSubdirectory("kazakh-archive-site-index").FullName;
        Environment.SetEnvironmentVariable("Search__Index", root);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
    }
}
