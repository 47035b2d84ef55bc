using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Decides which of the matches in a passage are mentions, and of whom.</summary>
internal static class NameChoice
{
    /// <summary>Longest first, none over another; ascending.</summary>
    public static List<EntityMention> Of(PassageLetters passage, NameIndex index, List<NameMatch> matches)
    {
        if (matches.Count == 0)
        {
            return [];
        }

        var near = new Lazy<IReadOnlySet<string>>(() => NearWords.In(passage.Text, index.Near));
        var chosen = new List<EntityMention>();
        var taken = new bool[passage.WordCount];
        foreach (var match in Best(matches))
        {
            if (taken.AsSpan(match.FirstWord, match.LastWord - match.FirstWord + 1).Contains(true) || !IsDecided(match, index, near, out var meaning))
            {
                continue;
            }

            taken.AsSpan(match.FirstWord, match.LastWord - match.FirstWord + 1).Fill(true);
            if (meaning is EntityId entity)
            {
                chosen.Add(MentionOf(passage, match, entity));
            }
        }

        chosen.Sort((left, right) => left.StartUtf16.CompareTo(right.StartUtf16));
        return chosen;
    }

    /// <summary>The longest first; of two that cover the same letters the one that leaves less to inflection: تركية is تركي before it is ترك.</summary>
    private static IEnumerable<NameMatch> Best(List<NameMatch> matches) => matches
        .OrderByDescending(match => match.Length)
        .ThenBy(match => match.EndingLetters)
        .ThenBy(match => match.BrokenWords.Count)
        .ThenBy(match => match.StartLetter);

    /// <summary>Whether anything says what is meant.</summary>
    /// <param name="meaning">Null where a rule says that the form is no name.</param>
    private static bool IsDecided(NameMatch match, NameIndex index, Lazy<IReadOnlySet<string>> near, out EntityId? meaning)
    {
        var rules = index.Rules(match.Key).Where(rule => rule.Entity is null || match.Entries.Any(entry => entry.Entity == rule.Entity)).ToList();
        if (rules.Count == 0)
        {
            // Казахстан is Kazakhstan before it is Kazakhstani without its last letter.
            var cut = match.Entries.Min(entry => entry.CutLetters);
            var entities = match.Entries.Where(entry => entry.CutLetters == cut).Select(entry => entry.Entity).OfType<EntityId>().Distinct().ToList();
            meaning = entities is [var only] ? only : null;
            return meaning is not null;
        }

        var rule = rules.Find(rule => rule.Near.Any(near.Value.Contains)) ?? rules.Find(rule => rule.Near.Count == 0);
        meaning = rule?.Entity;
        return rule is not null;
    }

    private static EntityMention MentionOf(PassageLetters passage, NameMatch match, EntityId entity)
    {
        // The article is a part of the name; a preposition and a conjunction are not.
        var start = passage.StartUtf16(match.FirstWord, ArticleBefore(passage, match) ? match.StartLetter - 2 : match.StartLetter);
        var end = passage.EndUtf16(match.LastWord);
        var name = passage.Text.AsSpan(start, end - start);
        var isQuotationOpen = name.Count('\u00AB') > name.Count('\u00BB') || name.Count('\u201C') > name.Count('\u201D');
        var isClosedBehind = isQuotationOpen && end < passage.Text.Length && passage.Text[end] is ('\u00BB' or '\u201D');
        return new EntityMention(start, isClosedBehind ? end + 1 : end, entity);
    }

    private static bool ArticleBefore(PassageLetters passage, NameMatch match) =>
        match.StartLetter - passage.FirstLetter(match.FirstWord) >= 2
        && passage.Letters(match.StartLetter - 2, match.StartLetter) is [ArabicScript.Alef, ArabicScript.Lam];
}
