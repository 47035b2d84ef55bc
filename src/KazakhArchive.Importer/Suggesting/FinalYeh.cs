using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>The two letters that end Arabic words alike but for their dots, which Egyptian type sets without.</summary>
internal static class FinalYeh
{
    public const char Maksura = '\u0649';
    public const char Yeh = '\u064A';

    private const string Article = "ال";
    private const string And = "و";

    /// <summary>How often the work spells the word so, alone or with the article and the conjunction.</summary>
    public static int CountOf(string written, KnownWords known)
    {
        var bare = written.StartsWith(And + Article, StringComparison.Ordinal) ? written[(And + Article).Length..]
            : written.StartsWith(Article, StringComparison.Ordinal) ? written[Article.Length..] : written;
        return ((string[])[written, bare, Article + bare, And + bare, And + Article + bare]).Distinct(StringComparer.Ordinal)
            .Sum(word => known.Find(SearchForm.Of(word)) is >= 0 and var id ? known[id].OwnSpelled(word) : 0);
    }
}
