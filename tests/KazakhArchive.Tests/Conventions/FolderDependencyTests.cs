using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

public sealed partial class FolderDependencyTests
{
    // A folder may use what it names here and whatever those use; Findings and Tsv are open to all that do not lie below them.
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Findings"] = [],
        ["Tsv"] = ["Findings"],
        ["Threading"] = [],
        ["Orthography"] = ["Tsv"],
        ["Gazetteer"] = ["Orthography"],
        ["Dates"] = ["Orthography"],
        ["Chapters"] = ["Gazetteer", "Dates"],
        ["Passages"] = ["Chapters"],
        ["Revisions"] = ["Passages"],
        ["Works"] = ["Revisions", "Threading"],
        ["Bridging"] = ["Gazetteer"],
        ["Parallels"] = ["Chapters", "Bridging"], // The words of the glossary are found as search finds them.
    };

    // Each folder may use those before it; an empty name is the files that lie beside the folders. Shared views are shown by every page, and use what they show.
    private static readonly Dictionary<string, string[]> InOrder = new(StringComparer.Ordinal)
    {
        ["KazakhArchive.Importer"] = ["Sources", "Emending", "Parsing", "Extracting", "Dividing", "Tagging", "Rebasing", "Writing", "", "Suggesting", "Publishing", "Drafting", "Commands"],
        ["KazakhArchive.Search"] = ["Analysis", "Indexing", "Names", "Times", "Parallels", "Matching", "Ranking", "Querying", "Collecting", "Showing", ""],
        ["KazakhArchive.Site"] = ["Settings", "Html", "Preferences", "InterfaceLanguage", "Addresses", "Responses", "Snapshots", "Facsimiles", "Reading", "Citing", "Exports", "Pages", "Apis", "Caching", "Hosting"],
        ["KazakhArchive.Site.Pages"] = ["", "Preferences", "Shelf", "Comparing", "Map", "Names", "Timeline", "Search", "Works", "Errors", "Shared", "About", "Kept", "Offline"],
        ["KazakhArchive.Desk"] = ["", "InterfaceLanguage", "Access", "Tables", "Deciding", "Works", "Scans", "Lines", "Reviewing", "Replacing", "Importing", "Describing", "Reports", "Pages"],
        ["KazakhArchive.Site.Apis"] = ["Cards", "Embedding", "Search", "Names", "Discovery", "Oai", "Dts", "OpenApi"],
    };

    public static TheoryData<string> Ordered => [.. InOrder.Keys];

    [Fact]
    public void EachFolderOfTextsUsesOnlyTheFoldersBelowIt()
    {
        var compiled = OurAssemblies.Texts.GetTypes().SelectMany(type => NamedMembers.TypesNamedBy(type)
            .Where(named => named.Assembly == OurAssemblies.Texts)
            .Select(named => (From: FolderOf(type), To: FolderOf(named), Where: type.FullName!)));
        // Constants leave no trace in compiled code, so the using lines count too.
        var written = TextsFiles().SelectMany(path => NamespaceName().Matches(RepositoryFiles.Read(path))
            .Select(match => (From: path.Split('/')[2], To: match.Groups[1].Value, Where: path)));

        var breaches = compiled.Concat(written)
            .Where(edge => edge.From.Length > 0 && edge.To.Length > 0 && edge.From != edge.To && !Below(edge.From).Contains(edge.To))
            .Select(edge => $"{edge.From} → {edge.To}: {edge.Where}")
            .Distinct(StringComparer.Ordinal);

        Breaches.AreNone(breaches);
    }

    [Theory]
    [MemberData(nameof(Ordered))]
    public void EachFolderUsesOnlyThoseBeforeIt(string parent)
    {
        var order = InOrder[parent].ToList();
        bool IsInside(Type type) => $"{type.Namespace}.".StartsWith(parent + ".", StringComparison.Ordinal);
        int Place(Type type) => IsInside(type) ? order.IndexOf($"{type.Namespace}."[(parent.Length + 1)..].Split('.')[0]) : -1;
        var types = new[] { OurAssemblies.Importer, OurAssemblies.Search, OurAssemblies.Site, OurAssemblies.Desk }.SelectMany(assembly => assembly.GetTypes()).Where(IsInside).ToList();
        var breaches = types.Where(type => Place(type) < 0).Select(type => $"{type.FullName} is in no folder of the list")
            .Concat(types.SelectMany(type => NamedMembers.TypesNamedBy(type).Where(named => Place(named) > Place(type)).Select(named => $"{type.FullName} → {named.FullName}")))
            .Distinct(StringComparer.Ordinal);

        Assert.NotEmpty(types);
        Breaches.AreNone(breaches);
    }

    [Fact]
    public void NamespacesFollowFolders()
    {
        var breaches = RepositoryFiles.With(".cs")
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal))
            .Select(path => (path, expected: string.Join('.', path.Split('/')[1..^1]), found: Declaration().Match(RepositoryFiles.Read(path))))
            .Where(file => file.found.Success && file.found.Groups[1].Value != file.expected)
            .Select(file => $"{file.path}: namespace {file.found.Groups[1].Value}, expected {file.expected}");

        Breaches.AreNone(breaches);
    }

    private static IEnumerable<string> TextsFiles() => RepositoryFiles.With(".cs")
        .Where(path => path.StartsWith("src/KazakhArchive.Texts/", StringComparison.Ordinal));

    private static HashSet<string> Below(string folder)
    {
        Assert.True(MayUse.ContainsKey(folder), $"{folder} has no row in the table of this test: say what it may use.");
        return [.. MayUse[folder].SelectMany(next => Below(next).Append(next))];
    }

    /// <summary>Empty for what the compiler adds outside every folder.</summary>
    private static string FolderOf(Type type) =>
        type.Namespace is { } name && name.StartsWith("KazakhArchive.Texts.", StringComparison.Ordinal) ? name.Split('.')[2] : "";

    [GeneratedRegex(@"\bKazakhArchive\.Texts\.(\w+)")]
    private static partial Regex NamespaceName();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
