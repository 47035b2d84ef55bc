using System.Collections.Frozen;
using KazakhArchive.Texts.Bridging;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Parallels;

/// <summary>Finds what passages are about: their names and times are tagged, the words of the glossary are looked up. Immutable.</summary>
public sealed class TopicFinder(IReadOnlyList<GlossaryEntry> glossary)
{
    private readonly Bridge bridge = Bridge.Create(Gazetteer.Gazetteer.Empty, [.. glossary.Where(entry => entry.IsTopic)]);

    private readonly FrozenDictionary<string, Topic.Term> terms =
        glossary.ToFrozenDictionary(entry => entry.Id, entry => new Topic.Term(entry), StringComparer.Ordinal);

    /// <summary>The topic of a row of the glossary; null for an id that no row has.</summary>
    public Topic.Term? TermOf(string id) => terms.GetValueOrDefault(id);

    /// <summary>How often the block mentions each topic, in the order of <see cref="Find"/>.</summary>
    /// <param name="reading">The block's text in the reading layer.</param>
    public IReadOnlyList<TopicCount> Count(Block block, string reading) =>
        [.. Find(block, reading).CountBy(mention => mention.Topic).Select(topic => new TopicCount(topic.Key, topic.Value))];

    /// <param name="reading">The block's text in the reading layer.</param>
    public IReadOnlyList<TopicMention> Find(Block block, string reading)
    {
        var found = new List<TopicMention>(NamesAndYears(block));
        var tagged = found.Count;
        var tokens = SearchForm.Tokens(reading);
        foreach (var span in bridge.Find([.. tokens.Select(token => token.Term)]))
        {
            var start = tokens[span.Start].StartUtf16;
            var end = tokens[span.Start + span.Length - 1].EndUtf16;

            // The union of the Soviet Union is no union of its own.
            if (!found.Take(tagged).Any(mention => mention.StartUtf16 < end && mention.EndUtf16 > start))
            {
                found.AddRange(span.Entries.Select(entry => new TopicMention(start, end, terms[entry.Id])));
            }
        }

        return found;
    }

    /// <summary>In the order of the text but for times, which stand behind the names.</summary>
    public static IEnumerable<TopicMention> NamesAndYears(Block block) =>
    [
        .. block.Mentions.Select(mention => new TopicMention(mention.StartUtf16, mention.EndUtf16, new Topic.Name(mention.Entity))),
        .. block.Dates.SelectMany(date => Years(date.Value).Select(years => new TopicMention(date.StartUtf16, date.EndUtf16, years))),
    ];

    /// <summary>Of a span its two ends, which the text names; a decade or a century as the whole that it is named as.</summary>
    private static IEnumerable<Topic.Years> Years(DateValue date)
    {
        var (first, last) = date.CommonEraYears();
        return first == last || date.Precision is DatePrecision.Decade or DatePrecision.Century or DatePrecision.About
            ? [new Topic.Years(first, last)]
            : [new Topic.Years(first, first), new Topic.Years(last, last)];
    }
}

/// <summary>A stretch of a passage's reading text that names a topic.</summary>
/// <param name="EndUtf16">Exclusive.</param>
public readonly record struct TopicMention(int StartUtf16, int EndUtf16, Topic Topic);

/// <summary>How often a passage names a topic.</summary>
public readonly record struct TopicCount(Topic Topic, int Count);
