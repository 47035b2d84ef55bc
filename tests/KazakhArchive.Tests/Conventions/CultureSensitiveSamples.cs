// The analyzers refuse what these samples do, rightly; each is here to be found by CultureTests.
#pragma warning disable CA1304, CA1305, CA1309, CA1310, CA1311, CA1862

namespace KazakhArchive.Tests.Conventions;

/// <summary>One culture-sensitive call a method, so that the test that looks for them can be seen to work.</summary>
public static class CultureSensitiveSamples
{
    public static IEnumerable<string> Order(IEnumerable<string> words) => words.Order();

    public static IEnumerable<string> OrderByWord(IEnumerable<string> words) => words.OrderBy(word => word);

    public static IEnumerable<(int, string)> OrderTuples(IEnumerable<(int, string)> rows) => rows.Order();

    public static IEnumerable<T> OrderAnything<T>(IEnumerable<T> things) => things.Order();

    public static string? Greatest(IEnumerable<string> words) => words.Max();

    public static int LeastBy(IEnumerable<int> numbers, Func<int, string> name) => numbers.MinBy(name);

    public static void SortList(List<string> words) => words.Sort();

    public static void SortArray(string[] words) => Array.Sort(words);

    public static SortedDictionary<string, int> Sorted() => [];

    public static int Compare(string word, string other) => word.CompareTo(other);

    public static bool Begins(string word, string head) => word.StartsWith(head);

    public static string Lower(string word) => word.ToLower();

    public static StringComparer Comparer() => StringComparer.CurrentCulture;
}
