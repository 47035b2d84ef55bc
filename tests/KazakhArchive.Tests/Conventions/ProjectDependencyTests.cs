using System.Reflection;
using System.Xml.Linq;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed class ProjectDependencyTests
{
    [Theory]
    [InlineData("KazakhArchive.Texts", "")]
    [InlineData("KazakhArchive.Importer", "KazakhArchive.Texts")]
    [InlineData("KazakhArchive.Site", "KazakhArchive.Texts")]
    public void ProjectsReferenceTextsOnly(string project, string expected)
    {
        var references = XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Where(reference => reference.Parent!.Attribute("Condition") is null) // SearchEngineTests looks at the others.
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(expected, string.Join(' ', references));
    }

    [Fact]
    public void NoMarkdigTypeLeavesChapters()
    {
        var users = OurAssemblies.Shipped.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace != "KazakhArchive.Texts.Chapters" && NamedMembers.TypesNamedBy(type).Any(IsMarkdig))
            .Select(type => type.FullName);
        var written = RepositoryFiles.With(".cs", ".cshtml")
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal)
                && !path.StartsWith("src/KazakhArchive.Texts/Chapters/", StringComparison.Ordinal)
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

    private static bool IsMarkdig(Type type) => type.Assembly.GetName().Name == "Markdig" || type.GetGenericArguments().Any(IsMarkdig);
}
