using System.Reflection;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Conventions;

/// <summary>Who writes to the disk.</summary>
public sealed class WritingTests
{
    private static readonly string[] Verbs = ["Write", "Append", "Create", "Move", "Delete", "Copy", "Replace", "Open"];

    /// <summary>By its own files: the runtime's are nobody's, and an answer is no file.</summary>
    [Fact]
    public void SiteWritesNothingButItsIndex()
    {
        var writers = new[] { OurAssemblies.Facsimiles, OurAssemblies.Search, OurAssemblies.Site }.SelectMany(assembly => assembly.GetTypes()).Where(IsWriter).ToList();

        Breaches.AreNone(writers.Where(type => type.Namespace != "KazakhArchive.Search.Indexing").Select(type => type.FullName));
        Assert.NotEmpty(writers);
    }

    [Fact]
    public void ChaptersAreWrittenByTheImporterAlone()
    {
        var writers = OurAssemblies.Shipped.SelectMany(assembly => assembly.GetTypes())
            .Where(type => NamedMembers.TypesNamedBy(type).Any(named => named == typeof(WorkWriter) || named == typeof(FolderExchange))).ToList();

        Breaches.AreNone(writers.Where(type => type.Assembly != OurAssemblies.Importer).Select(type => type.FullName));
        Assert.NotEmpty(writers);
    }

    private static bool IsWriter(Type type) => NamedMembers.InCodeOf(type).Any(member =>
        member.DeclaringType is { } owner && (owner == typeof(Durable) || owner == typeof(HeldFile) || owner == typeof(FileStream)
            || ((owner == typeof(File) || owner == typeof(Directory) || owner == typeof(FileInfo) || owner == typeof(DirectoryInfo)) && Writes(member.Name))
            || (owner == typeof(StreamWriter) && member is ConstructorInfo made && made.GetParameters()[0].ParameterType == typeof(string))));

    private static bool Writes(string name) => name is not ("OpenRead" or "OpenText") && Array.Exists(Verbs, verb => name.StartsWith(verb, StringComparison.Ordinal));
}
