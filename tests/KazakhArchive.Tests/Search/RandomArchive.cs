using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>An archive that editors are at work on: works of passages of every kind, and one random change after the other.</summary>
internal sealed class RandomArchive(Random random)
{
    public static IReadOnlyList<string> Slugs { get; } = ["bahr", "dunya", "khutut", "rihla", "safar", "tarikh"];

    // Beside few words that are everywhere some that only a passage or two have, which come and go with it.
    private static readonly string[] RareWords =
        ["kazakhstan", "khan", "۱۸۴۵ء", "1730", "کتابوں", "خانوں", "قازقستان", "كازاخستان", "وكازاخستان", "قبیلہ", "قبیلے", "ممالک", "قازقسثان", "لشکری", "روسیوں", "𐰴𐰀𐰍𐰣", "الرِّحلة", "ابتداء", "کی", "اور"];

    /// <summary>Whom its passages mention.</summary>
    public static IReadOnlyList<EntityId> Names { get; } =
        [.. new[] { "abulkhair-khan", "kalmyks", "kazakhs", "khan-shatyr", "russia", "syr-darya", "zhungars" }.Select(name => EntityId.TryParse(name)!.Value)];

    private static readonly string[] Sentences = ["۱۷۳۰ء سے ۱۷۴۰ء تک", "انیسویں صدی میں", "سنہ ۱۸۲۲ء میں"];

    private readonly Dictionary<string, IReadOnlyList<IndexedPassage>> works = new(StringComparer.Ordinal);
    private int revision;

    /// <summary>What its passages speak of, names, terms and years.</summary>
    public static IReadOnlyList<Topic> Topics { get; } =
    [
        .. Names.Select(name => new Topic.Name(name)),
        .. ArchiveCorpus.Library.Glossary.Take(3).Select(entry => new Topic.Term(entry)),
        new Topic.Years(1845, 1845),
        new Topic.Years(-300, -201),
    ];

    /// <summary>What an index of it is made of now.</summary>
    public IndexSource Source => new(
        new CorpusDigest($"{revision:x16}"),
        [.. works.OrderBy(work => work.Key, StringComparer.Ordinal).Select(work => IndexedWork.From(work.Key, () => work.Value))]);

    public static RandomArchive Create(Random random, int workCount)
    {
        var archive = new RandomArchive(random);
        for (var work = 0; work < workCount; work++)
        {
            archive.Add();
        }

        return archive;
    }

    /// <summary>Does what an editor may do between two runs of the importer.</summary>
    /// <returns>What it was, for who reads of a failure.</returns>
    public string Edit()
    {
        revision++;
        switch (random.Next(7))
        {
            case 0:
                return Add();
            case 1 when works.Count > 0:
                return Remove();
            case 2 when works.Count is > 0 and < 6:
                return Rename();
            case 3:
                return "nothing that search sees";
            case 4:
                revision--;
                return "nothing";
            default:
                return works.Count == 0 ? Add() : Change();
        }
    }

    private string Add()
    {
        if (works.Count == Slugs.Count)
        {
            return "nothing that search sees";
        }

        var slug = Free();
        works.Add(slug, [.. Enumerable.Range(1, random.Next(0, 9)).Select(number => Passage(slug, number))]);
        return $"add {slug}";
    }

    private string Remove()
    {
        var slug = Any();
        works.Remove(slug);
        return $"remove {slug}";
    }

    private string Rename()
    {
        var (old, slug) = (Any(), Free());
        works.Add(slug, [.. works[old].Select(passage => passage with { Work = slug })]);
        works.Remove(old);
        return $"rename {old} {slug}";
    }

    private string Change()
    {
        var slug = Any();
        var passages = works[slug].ToList();
        var at = random.Next(passages.Count + 1);
        switch (random.Next(4))
        {
            case 0 when at < passages.Count:
                passages.RemoveAt(at);
                break;
            case 1 when at < passages.Count:
                passages[at] = Passage(slug, at + 1) with { Reference = passages[at].Reference };
                break;
            case 2 when passages.Count > 1:
                passages.Reverse();
                break;
            default:
                passages.Insert(at, Passage(slug, 100 + revision));
                break;
        }

        works[slug] = passages;
        return $"change {slug}";
    }

    private IndexedPassage Passage(string work, int number)
    {
        var words = Enumerable.Range(0, random.Next(0, 9)).Select(_ => Word()).ToList();
        if (random.Next(5) == 0)
        {
            words.Add(Sentences[random.Next(Sentences.Length)]);
        }

        var text = string.Join(' ', words);
        var kind = (PassageKind)(random.Next(3) == 0 ? random.Next(4) : 0);
        return new IndexedPassage
        {
            Work = work,
            Reference = $"1.{number}",
            Language = random.Next(3) == 0 ? Language.Arabic : Language.Urdu,
            Kind = kind,
            Text = text,
            Page = random.Next(4) switch { 0 => null, 1 => "الف", _ => $"{random.Next(1, 9)}" },
            SourceReadings = random.Next(4) == 0 ? [ReadingOf(text)] : [],
            Mentions = random.Next(2) == 0 ? [.. MentionsIn(text)] : [],
            Dates = DateFinder.Find(text),
            Topics = kind == PassageKind.Text ? [.. Topics.Where(_ => random.Next(4) == 0).Select(topic => new TopicCount(topic, random.Next(1, 4)))] : [],
        };
    }

    // Of the words some, by any name: one that all have, or one that comes and goes with its passage.
    private IEnumerable<EntityMention> MentionsIn(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is >= 0 and var space ? space : text.Length;
            if (end > start && random.Next(3) == 0)
            {
                yield return new EntityMention(start, end, Names[random.Next(3) == 0 ? random.Next(Names.Count) : 0]);
            }

            start = end + 1;
        }
    }

    // The source has another word, one more, or one less.
    private SourceReading ReadingOf(string text)
    {
        var start = random.Next(text.Length + 1);
        return new SourceReading(start, random.Next(text.Length - start + 1), random.Next(3) == 0 ? "" : Word());
    }

    private string Word() => random.Next(4) == 0 ? RareWords[random.Next(RareWords.Length)] : RandomPassages.Words[random.Next(RandomPassages.Words.Length)];

    private string Any() => works.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(works.Count));

    private string Free() => Slugs.Where(slug => !works.ContainsKey(slug)).ElementAt(random.Next(Slugs.Count - works.Count));
}
