using System.Globalization;
using KazakhArchive.Search;
using KazakhArchive.Search.Names;
using KazakhArchive.Search.Querying;
using KazakhArchive.Search.Showing;
using KazakhArchive.Search.Times;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search;

/// <summary>All that an index answers to queries of every kind, a line a thing: two indexes of the same texts write the same.</summary>
internal static class IndexAnswers
{
    private static readonly SearchRequest[] Requests =
    [
        .. new[]
        {
            "خان", "قازق لشکر", "روس دریا ملک", "کتابوں", "قبیلہ", "ممالک", "کلموکوں", "کلمو کوں", "دریا", "در یا", "النهر ماوراء", "قازقستان", "كازاخستان",
            "kazakhstan", "khan rus", "qazaq lashkar", "\"لشکر روس\"", "\"قازق خان دریا\"", "\"خان روس\"~2", "\"دریا قازق\"~0", "\"روس روس\"~3",
            "=كتاب", "=روسيا", "=\"كتاب روس\"", "=الرِّحلة", "رو*", "*یں", "*لم*", "?ا?*", "د*یا", "𐰴𐰀*", "*𐰍𐰣", "قازقسثان", "لشکرر", "خان~", "قازق~1.5",
            "خان AND روس", "خان OR کلموکوں", "خان AND NOT روس", "-خان", "+ملک دریا -روس", "(خان OR روس) AND ملک", "in:safar خان", "in:rihla", "in:nowhere خان",
            "lang:ar", "lang:ur دریا", "note:خان", "title:قازق", "page:3", "page:[2 TO 5] خان", "year:1845", "year:[1700 TO 1799]", "year:[1801 TO 1900]",
            "xl:خان", "ژڑژڑژ خان", "ژڑژڑژ", "1845", "کی", "", "ظظظظظظ ڈڈڈڈڈڈ", "khazahstan",
        }.Select(text => new SearchRequest(text)),
        new("خان") { Works = ["safar", "bahr"], Sort = SearchSort.BookOrder },
        new("قازق روس") { Languages = [Language.Arabic], Offset = 1, Limit = 3 },
        new("دریا") { Years = (1700, 1799) },
    ];

    private static readonly string[] Beginnings = ["خ", "قاز", "خان رو", "kha", "kaz", "18", "ک", "𐰴", "ژڑ"];

    private static readonly string[] LinedUp = ["خان", "\"لشکر روس\"", "قازق دریا", "رو*", "=كتاب"];

    public static IReadOnlyList<string> Of(SearchIndex index) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{index.WorkCount} works"),
        .. Requests.SelectMany(request => Search(index, request)),
        .. Beginnings.SelectMany(typed => index.Suggest(typed).Select(suggestion => $"{typed}… {suggestion}")),
        .. RandomArchive.Names.SelectMany(name => Mentions(index.Mentions.Of(name), index.Mentions.CountOf(name))),
        .. RandomArchive.Slugs.SelectMany(work => index.Mentions.CountsIn(work).OrderBy(count => count.Key).Select(count => $"{work} {count}")),
        $"{index.Mentions.Counts.Count} names in {index.Mentions.PassageCount} passages",
        .. Times(index),
        .. Parallels(index),
        .. Enum.GetValues<ConcordanceSort>().SelectMany(sort => LinedUp.SelectMany(text => Concordance(index, text, sort))),
    ];

    private static IEnumerable<string> Times(SearchIndex index)
    {
        TimeFilter[] filters = [new(), new(Language: Language.Arabic), new(Work: WorkId.TryParse("safar")), new(Name: EntityId.TryParse("kazakhstan"))];
        return filters.SelectMany(filter => index.Times.Find(filter).Select(time => (time.Language, time.Mention, Passage: index.Times.PassageOf(time)))
                .Select(time => $"{filter}: {time.Passage.Work} {time.Passage.Reference} {time.Language} {time.Mention}"))
            .Append($"times in {string.Join(' ', index.Times.UsedLanguages)}, {string.Join(' ', index.Times.Names)}");
    }

    private static IEnumerable<string> Parallels(SearchIndex index)
    {
        var parallels = index.Parallels(ArchiveCorpus.Library.Gazetteer, ArchiveCorpus.Library.Glossary);
        var chapter = new Ordinal(1);
        foreach (var work in RandomArchive.Slugs.Select(slug => WorkId.TryParse(slug)!.Value))
        {
            yield return $"{work} near {parallels.NearestChapters(work)}: {string.Join(' ', parallels.In(work, chapter))}";
        }

        foreach (var language in Languages.All)
        {
            foreach (var topics in Enumerable.Range(0, RandomArchive.Topics.Count).Select(first => RandomArchive.Topics.Skip(first).Take(3).ToList()))
            {
                var found = parallels.Of(language, topics.Select(topic => new TopicCount(topic, 2)));
                yield return $"{language} {string.Join(' ', topics)}: {string.Join(" | ", found.Select(parallel => string.Create(CultureInfo.InvariantCulture, $"{parallel.Passage.Work} {parallel.Passage.Reference} {parallel.Closeness:R} {string.Join(' ', parallel.Shared)}")))}";
            }
        }
    }

    private static IEnumerable<string> Search(SearchIndex index, SearchRequest request)
    {
        var result = index.Search(request);
        var about = $"{request.Text} ({request.Sort} {request.Offset})";
        yield return $"{about}: {result.Total}";
        foreach (var (rank, hit) in result.Hits.Index())
        {
            var why = string.Join(' ', hit.Why.Select(reason => $"{reason.Word}>{reason.Matched}:{reason.Tier}"));
            var marks = string.Join(' ', hit.Marks.Select(mark => $"{mark.StartUtf16}-{mark.EndUtf16}"));
            yield return string.Create(CultureInfo.InvariantCulture, $"{about} #{rank}: {hit.Passage.Work} {hit.Passage.Reference} {hit.Score:R} {hit.Layer} [{why}] [{marks}] {hit.Passage.Text}");
        }

        foreach (var (name, facet) in new[] { ("works", result.Facets.Works), ("languages", result.Facets.Languages), ("kinds", result.Facets.Kinds), ("centuries", result.Facets.Centuries) })
        {
            yield return $"{about} {name}: {string.Join(' ', facet.Select(count => $"{count.Value}={count.Count}"))}";
        }

        yield return $"{about} also: {string.Join(" | ", result.AlsoSearched.Select(also => $"{also.Tier} {string.Join(',', also.Matched)}"))}";
        yield return $"{about} did you mean: {string.Join(" | ", result.DidYouMean)}";
        yield return $"{about} notices: {string.Join(' ', result.Notices)}";
    }

    private static IEnumerable<string> Mentions(EntityMentions name, MentionCount count) =>
    [
        $"{name.Entity}: {count} {name.PassageCount}",
        $"{name.Entity} company: {string.Join(' ', name.Company)}",
        $"{name.Entity} years: {string.Join(' ', name.Years)}",
        .. Languages.All.SelectMany(language => name.In(language, 0, 99).SelectMany(passage => passage).Select(place => $"{name.Entity}: {place.Passage.Work} {place.Passage.Reference} {place.Mention} {place.Passage.Text}")),
        .. Languages.All.Select(language => $"{name.Entity} {language}: {name.CountIn(language)} {string.Join(' ', name.WorksIn(language))} {string.Join(' ', name.WordsNear(language, 5).Words)}"),
    ];

    private static IEnumerable<string> Concordance(SearchIndex index, string text, ConcordanceSort sort)
    {
        var concordance = index.Concordance(new ConcordanceRequest(new SearchRequest(text)) { Sort = sort, ContextWords = 3 });
        return concordance.Lines.Select(line => $"{text} {sort}: {line.Passage.Work} {line.Passage.Reference} {line.StartUtf16} {line.Layer} {line.Before}|{line.Keyword}|{line.After}")
            .Prepend($"{text} {sort}: {concordance.Total} {concordance.IsCut} {string.Join(' ', concordance.Notices)}");
    }
}
