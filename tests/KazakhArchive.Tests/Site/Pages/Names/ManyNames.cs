using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Names;

/// <summary>A library as large as wanted, half of it Urdu and half Arabic; the same in every run. Of its names the first stands in every second passage.</summary>
internal static class ManyNames
{
    private const string Letters = "ابتثجحدرسشصطعغفقلمنهي";
    private const int WordsOfPassage = 40;
    private const int DifferentWords = 20_000;

    public static Library Create(int workCount, int passagesOfWork, int nameCount)
    {
        var random = new Random(1);
        var words = Enumerable.Range(0, DifferentWords).Select(_ => Word(random)).ToArray();
        var gazetteer = new Gazetteer(Enumerable.Range(0, nameCount).Select(number => Name(number, random)), []);
        return LibraryInMemory.Of([.. Enumerable.Range(0, workCount).Select(number => Work(number, passagesOfWork, gazetteer, words, random))], gazetteer, []);
    }

    public static EntityId IdOf(int number) => EntityId.TryParse($"name-{number:00000}")!.Value;

    private static Entity Name(int number, Random random) => new()
    {
        Id = IdOf(number),
        Type = (number % 7) switch { < 3 => EntityType.Settlement, < 5 => EntityType.Person, 5 => EntityType.People, _ => EntityType.Event },
        Urdu = [NameForm.Of($"{Word(random)} {Word(random)}")],
        Arabic = [NameForm.OfArabic($"{Word(random)} {Word(random)}")],
        English = [NameForm.Of($"Name {number}")],
        Coordinates = number % 7 < 3 ? new Coordinates(36 + (random.NextDouble() * 18), 47 + (random.NextDouble() * 38)) : null,
    };

    private static Edition Work(int number, int passageCount, Gazetteer gazetteer, string[] words, Random random)
    {
        var tiny = TinyLibrary.Create().Editions[number % 2];
        var work = tiny.Work with { Id = WorkId.TryParse($"work-{number:0000}")!.Value, Chapters = [] };
        var chapter = new Ordinal(1);
        return new Edition(
            work,
            [
                new Chapter(chapter, "all",
                [
                    new Block { Kind = BlockKind.Heading, Level = 1, Lines = new(1, 1), Inlines = [new Inline.Text("متن")] },
                    .. Enumerable.Range(1, passageCount).Select(passage => Passage(PassageId.OfPassage(chapter, new Ordinal(passage)), gazetteer, words, random)),
                ]),
            ],
            Ledger.Empty) { Names = gazetteer };
    }

    // Words and names are the rarer, the later they stand in their lists.
    private static Block Passage(PassageId id, Gazetteer gazetteer, string[] words, Random random)
    {
        var text = string.Join(' ', Enumerable.Range(0, WordsOfPassage).Select(_ => words[Rank(words.Length, random)]));
        var mentions = new List<EntityMention>();
        for (var (start, isFirst) = (0, random.Next(2) == 0); start < text.Length; start = text.IndexOf(' ', start) is >= 0 and var space ? space + 1 : text.Length)
        {
            if (isFirst || random.Next(16) == 0)
            {
                var end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
                mentions.Add(new EntityMention(start, end, gazetteer.Entities[isFirst ? 0 : Rank(gazetteer.Entities.Count, random)].Id));
                isFirst = false;
            }
        }

        return new Block { Kind = BlockKind.Paragraph, Id = id, Lines = new(2, 2), Inlines = [new Inline.Text(text)], Mentions = mentions };
    }

    private static int Rank(int count, Random random) => (int)(Math.Pow(count, random.NextDouble()) - 1);

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 8)).Select(_ => Letters[random.Next(Letters.Length)]));
}
