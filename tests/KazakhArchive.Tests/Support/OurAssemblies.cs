using System.Reflection;
using KazakhArchive.Desk.Access;
using KazakhArchive.Facsimiles;
using KazakhArchive.Importer.Commands;
using KazakhArchive.Search;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Support;

/// <summary>The assemblies that this repository builds, for tests that read the compiled code.</summary>
public static class OurAssemblies
{
    public static Assembly Texts { get; } = typeof(Finding).Assembly;

    public static Assembly Search { get; } = typeof(SearchIndex).Assembly;

    public static Assembly Facsimiles { get; } = typeof(Facsimile).Assembly;

    public static Assembly Importer { get; } = typeof(ImportCommand).Assembly;

    public static Assembly Site { get; } = typeof(ChapterHtml).Assembly;

    public static Assembly Desk { get; } = typeof(LoopbackAddress).Assembly;

    public static Assembly Tests { get; } = typeof(OurAssemblies).Assembly;

    public static IReadOnlyList<Assembly> Shipped { get; } = [Texts, Facsimiles, Search, Importer, Site, Desk];
}
