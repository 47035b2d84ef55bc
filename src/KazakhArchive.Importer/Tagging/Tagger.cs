using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Sixth stage: the names in the reading text of every passage. Changes no character of a chapter.</summary>
public static class Tagger
{
    /// <param name="chapters">All of a work: what a word is, and what is half of one, the whole work tells.</param>
    /// <param name="path">The name of the rules' table, for findings.</param>
    public static IReadOnlyList<Chapter> Tag(
        IReadOnlyList<Chapter> chapters, Gazetteer gazetteer, Language language, IReadOnlyList<MentionRule> rules, string path, FindingList findings)
    {
        var index = NameIndex.Of(gazetteer, language);
        var buffer = new TokenBuffer();
        var cited = chapters.SelectMany(chapter => chapter.Blocks.Where(block => MentionTable.ReferenceOf(chapter, block) is not null)).ToList();
        var passages = cited.ConvertAll(block => PassageLetters.Of(LayerText.Of(block, Layer.Reading), buffer));
        var matches = passages.ConvertAll(passage =>
        {
            var found = new List<NameMatch>();
            NameMatcher.Find(passage, index, found);
            return found;
        });
        BrokenWords.Sift(passages, matches);

        var byHand = new MentionRules(rules);
        var mentions = new Dictionary<Block, List<EntityMention>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < cited.Count; i++)
        {
            var chosen = NameChoice.Of(passages[i], index, matches[i]);
            byHand.Apply(cited[i], passages[i].Text, chosen);
            if (chosen.Count > 0)
            {
                mentions.Add(cited[i], chosen);
            }
        }

        byHand.Report(path, findings);
        return [.. chapters.Select(chapter => chapter with
        {
            Blocks = [.. chapter.Blocks.Select(block => mentions.TryGetValue(block, out var own) ? block with { Mentions = own } : block)],
        })];
    }
}
