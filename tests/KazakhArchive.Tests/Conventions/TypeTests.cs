using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed partial class TypeTests
{
    [Fact]
    public void EachFileIsNamedAfterItsFirstTypeAndHoldsNoOtherThanItsParts()
    {
        // A record, its rows and its closed vocabularies are read together.
        var breaches = RepositoryFiles.With(".cs")
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .Select(path => (path, types: PublicType().Matches(RepositoryFiles.Read(path)).Select(match => (Kind: match.Groups[1].Value, Name: match.Groups[2].Value)).ToList()))
            .Where(file => file.types.Count > 0 && (!FileIsNamedAfter(file.path, file.types[0].Name)
                || file.types.Skip(1).Any(type => !type.Kind.StartsWith("record", StringComparison.Ordinal) && type.Kind != "enum")))
            .Select(file => $"{file.path}: {string.Join(", ", file.types.Select(type => $"{type.Kind} {type.Name}"))}");

        Breaches.AreNone(breaches);
    }

    [Fact]
    public void EachInterfaceHasTwoImplementations()
    {
        var types = OurAssemblies.Shipped.SelectMany(assembly => assembly.GetTypes()).ToList();

        Breaches.AreNone(types
            .Where(type => type.IsInterface && types.Count(other => other.IsClass && type.IsAssignableFrom(other)) < 2)
            .Select(type => type.Name));
    }

    [Fact]
    public void NothingStaticCanChange()
    {
        var changing = OurAssemblies.Shipped.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("KazakhArchive.", StringComparison.Ordinal) == true && !IsGenerated(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Breaches.AreNone(changing);
    }

    [Fact]
    public void TestsAreNamedAsSentences()
    {
        var breaches = OurAssemblies.Tests.GetTypes().SelectMany(type => type.GetMethods()
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Where(method => method.Name.Contains('_', StringComparison.Ordinal) || !type.Name.EndsWith("Tests", StringComparison.Ordinal)
                || !char.IsAsciiLetterUpper(method.Name[0]) || !method.Name.Skip(1).Any(char.IsAsciiLetterUpper))
            .Select(method => $"{type.Name}.{method.Name}"));

        Breaches.AreNone(breaches);
    }

    private static bool FileIsNamedAfter(string path, string type) =>
        Path.GetFileName(path).Split('.')[0] == type; // Index.cshtml.cs holds IndexModel, which the pattern gives as Index.

    private static bool IsGenerated(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    // File-scoped namespaces put every type that is not nested at the beginning of its line.
    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial |ref )*(record class|record struct|class|record|struct|interface|enum|delegate \w+) (\w+?)(?:Model)?\b", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
