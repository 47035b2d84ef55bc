using System.Reflection;
using System.Xml.Linq;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed class ProjectDependencyTests
{
    [Theory]
    [InlineData("KazakhArchive.Texts", "")]
    [InlineData("KazakhArchive.Search", "KazakhArchive.Texts")]
    [InlineData("KazakhArchive.Facsimiles", "KazakhArchive.Texts")]
    [InlineData("KazakhArchive.Importer", "KazakhArchive.Facsimiles KazakhArchive.Search")]
    [InlineData("KazakhArchive.Site", "KazakhArchive.Facsimiles KazakhArchive.Search")]
    [InlineData("KazakhArchive.Desk", "KazakhArchive.Importer")]
    public void EachProjectReferencesTheOneBelowIt(string project, string expected)
    {
        var references = XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(expected, string.Join(' ', references));
    }

    [Fact]
    public void NoLuceneTypeLeavesSearch()
    {
        var users = OurAssemblies.Shipped.Except([OurAssemblies.Search]).SelectMany(assembly => assembly.GetTypes())
            .Where(type => NamedMembers.TypesNamedBy(type).Any(IsLucene))
            .Select(type => type.FullName);
        var shown = OurAssemblies.Search.GetExportedTypes().SelectMany(type => type.GetMembers())
            .Where(member => member switch
            {
                MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Any(IsLucene),
                PropertyInfo property => IsLucene(property.PropertyType),
                _ => false,
            })
            .Select(member => $"{member.DeclaringType!.FullName}.{member.Name}");

        Breaches.AreNone(users.Concat(shown));
        Assert.Contains(OurAssemblies.Search.GetTypes(), type => NamedMembers.TypesNamedBy(type).Any(IsLucene));
    }

    [Fact]
    public void NoMarkdigTypeLeavesChaptersAndTheExtractorOfMarkdown()
    {
        var users = OurAssemblies.Shipped.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace is not ("KazakhArchive.Texts.Chapters" or "KazakhArchive.Importer.Extracting.Markdown") && NamedMembers.TypesNamedBy(type).Any(IsMarkdig))
            .Select(type => type.FullName);
        var written = RepositoryFiles.With(".cs", ".cshtml")
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal)
                && !path.StartsWith("src/KazakhArchive.Texts/Chapters/", StringComparison.Ordinal)
                && !path.StartsWith("src/KazakhArchive.Importer/Extracting/Markdown/", StringComparison.Ordinal)
                && RepositoryFiles.Read(path).Contains("using Markdig", StringComparison.Ordinal));

        Breaches.AreNone(users.Concat(written));
    }

    [Fact]
    public void NoPublicMemberOfChaptersShowsMarkdig()
    {
        const BindingFlags Open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var shown = OurAssemblies.Texts.GetExportedTypes().SelectMany(type => type.GetMethods(Open)
            .Where(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Any(IsMarkdig))
            .Select(method => $"{type.FullName}.{method.Name}"));

        Breaches.AreNone(shown);
    }

    [Fact]
    public void ChaptersIsSeenToUseMarkdig() => // Else the tests above would prove nothing.
        Assert.Contains(OurAssemblies.Texts.GetTypes(), type => NamedMembers.TypesNamedBy(type).Any(IsMarkdig));

    [Fact]
    public void NoSkiaTypeLeavesFacsimilesAndTheCards()
    {
        var users = OurAssemblies.Shipped.SelectMany(assembly => assembly.GetTypes()).Where(type => NamedMembers.TypesNamedBy(type).Any(IsSkia)).ToList();

        Breaches.AreNone(users.Where(type => type.Namespace is not ("KazakhArchive.Facsimiles" or "KazakhArchive.Site.Apis.Cards")).Select(type => type.FullName));
        Assert.NotEmpty(users);
    }

    private static bool IsLucene(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("Lucene.Net", StringComparison.Ordinal) || type.GetGenericArguments().Any(IsLucene);

    private static bool IsSkia(Type type) => type.Assembly.GetName().Name is "SkiaSharp" or "HarfBuzzSharp" || type.GetGenericArguments().Any(IsSkia);

    private static bool IsMarkdig(Type type) => type.Assembly.GetName().Name == "Markdig" || type.GetGenericArguments().Any(IsMarkdig);
}
