using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

/// <summary>The documents name what is there: every relative link, every path of the repository in a code span.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => [.. DocumentPaths()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryLinkLeadsSomewhere(string document) => Assert.All(LinksOf(document), target => Assert.True(Resolves(document, target), target));

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryPathThatIsNamedExists(string document)
    {
        var missing = PathSpan().Matches(RepositoryFiles.Read(document))
            .Select(match => match.Groups[1].Value.TrimEnd('/'))
            .Where(path => !Exists(Repository.PathOf(path)));

        Breaches.AreNone(missing);
    }

    [Fact]
    public void EveryTypeThatTheArchitectureNamesExists()
    {
        var known = OurAssemblies.Shipped.Append(OurAssemblies.Tests).SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name)
            .Concat(RepositoryFiles.All.SelectMany(path => path.Split('/', '.')))
            .ToHashSet(StringComparer.Ordinal);

        Breaches.AreNone(TypeSpan().Matches(RepositoryFiles.Read("src/ARCHITECTURE.md")).Select(match => match.Groups[1].Value).Where(name => !known.Contains(name)));
    }

    [Fact]
    public void EveryDocumentThatACommentNamesExists() => Breaches.AreNone(
        from path in RepositoryFiles.With(".cs")
        from name in DocumentsInComments(RepositoryFiles.Read(path))
        where !RepositoryFiles.All.Any(file => file == name || file.EndsWith("/" + name, StringComparison.Ordinal))
        select $"{path}: {name}");

    [Fact]
    public void ADocumentInACommentIsSeen() => Assert.Equal(
        ["grammar.md", "src/other.md"], DocumentsInComments("/// <c>03-chapter.md</c> by grammar.md.\nvar address = \"https://example.org/readme.md\"; /" + "/ See src/other.md, 2."));

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/ARCHITECTURE.md")]
    [InlineData("src/KazakhArchive.Texts/Chapters/ChapterFormat.md")]
    [InlineData("corpus/README.md")]
    [InlineData("tests/README.md")]
    public void DocumentIsThere(string path) => Assert.Contains(path, RepositoryFiles.All);

    [Fact]
    public void EveryDocumentIsReachedFromTheReadme()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["README.md"]);
        while (waiting.TryDequeue(out var document))
        {
            if (reached.Add(document))
            {
                foreach (var target in LinksOf(document).Select(target => PathFrom(document, target)).Where(RepositoryFiles.All.Contains))
                {
                    if (target.EndsWith(".md", StringComparison.Ordinal))
                    {
                        waiting.Enqueue(target);
                    }
                }
            }
        }

        Breaches.AreNone(DocumentPaths().Except(reached, StringComparer.Ordinal));
    }

    private static IEnumerable<string> DocumentsInComments(string code) =>
        Comment().Matches(code).SelectMany(comment => DocumentName().Matches(comment.Value)).Select(name => name.Value);

    private static IEnumerable<string> DocumentPaths() => RepositoryFiles.With(".md")
        .Where(path => !path.StartsWith("corpus/works/", StringComparison.Ordinal) && !path.Contains("/Cases/", StringComparison.Ordinal));

    private static IEnumerable<string> LinksOf(string document) =>
        Link().Matches(CodeBlock().Replace(RepositoryFiles.Read(document), ""))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Resolves(string document, string target)
    {
        var path = target.StartsWith('#') ? document : PathFrom(document, target);
        return Exists(Repository.PathOf(path))
            && (target.Split('#') is not [_, var anchor] || Heading().Matches(RepositoryFiles.Read(path)).Any(match => Slug(match.Groups[1].Value) == anchor));
    }

    private static string PathFrom(string document, string target) => Path.GetRelativePath(
        Repository.Root, Path.GetFullPath(Repository.PathOf(Path.GetDirectoryName(document)!, target.Split('#')[0]))).Replace('\\', '/');

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>The anchor that GitHub gives a heading: lower case, punctuation dropped, hyphens for spaces.</summary>
    private static string Slug(string heading) => Punctuation().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"(?<!\\)\]\(<?([^)\s>]+)>?\)")]
    private static partial Regex Link();

    // Examples in code are no links of the document.
    [GeneratedRegex(@"^ *(```+|~~~+).*?^ *\1|`+[^`\n]+`+", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    // A path with a placeholder such as <work> is a pattern, not a path, and the works of examples need not exist.
    [GeneratedRegex(@"`((?:src|tests|corpus(?!/works/)|\.ci)/[\w./-]*)`")]
    private static partial Regex PathSpan();

    [GeneratedRegex(@"`([A-Z]\w+)(?:\.\w+)?`")]
    private static partial Regex TypeSpan();

    [GeneratedRegex(@"(?<=^|\s)///?\s.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    // The name of a chapter's file begins with its number.
    [GeneratedRegex(@"(?<![\w/.-])(?:[\w-]+/)*[A-Za-z][\w-]*\.md\b")]
    private static partial Regex DocumentName();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
