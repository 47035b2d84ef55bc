using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>Passages of few different words, so that random queries find something; the same in every run.</summary>
internal static class RandomPassages
{
    public static readonly string[] Words =
        ["خان", "قازق", "لشکر", "کلمو", "کوں", "کلموکوں", "روس", "روسی", "روسيا", "قبائل", "دریا", "در", "یا", "كتاب", "کتابیں", "ملک", "النهر", "ماوراء"];

    public static IReadOnlyList<IndexedPassage> Of(Random random, int count) => [.. Enumerable.Range(1, count).Select(number => new IndexedPassage
    {
        Work = number % 2 == 0 ? "safar" : "rihla",
        Reference = $"1.{number}",
        Language = Language.Urdu,
        Text = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)])),
    })];
}
