using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Lays what the editor decided over what analysis found.</summary>
internal sealed class MentionRules(IReadOnlyList<MentionRule> rules)
{
    private readonly HashSet<MentionRule> standing = [];
    private readonly HashSet<MentionRule> changing = [];

    public void Apply(Block block, string text, List<EntityMention> mentions)
    {
        foreach (var rule in rules.Where(rule => rule.SpeaksOf(block.Lines)))
        {
            for (var start = IndexOf(text, rule.Text, 0); start >= 0; start = IndexOf(text, rule.Text, start + rule.Text.Length))
            {
                standing.Add(rule);
                Apply(rule, start, start + rule.Text.Length, mentions);
            }
        }
    }

    public void Report(string path, FindingList findings)
    {
        foreach (var rule in rules.Where(rule => !standing.Contains(rule)))
        {
            findings.Add(path, rule.LineNumber, FindingCodes.MentionRuleMissing,
                $"{Quoted.Of(rule.Text)} does not stand in a passage of line {rule.SourceLine}, expected it there as the reading text has it", "Correct the line or the text, or delete the row");
        }

        foreach (var rule in rules.Where(rule => standing.Contains(rule) && !changing.Contains(rule)))
        {
            findings.Add(path, rule.LineNumber, FindingCodes.MentionRuleUnused,
                $"{Quoted.Of(rule.Text)} on line {rule.SourceLine} is already {(rule.Entity is EntityId entity ? $"a mention of {entity}" : "no mention")}", "Delete the row");
        }
    }

    private void Apply(MentionRule rule, int start, int end, List<EntityMention> mentions)
    {
        var before = mentions.Where(mention => mention.StartUtf16 < end && mention.EndUtf16 > start).ToList();
        List<EntityMention> after = rule.Entity is EntityId entity ? [new EntityMention(start, end, entity)] : [];
        if (!before.SequenceEqual(after))
        {
            changing.Add(rule);
            mentions.RemoveAll(before.Contains);
            mentions.AddRange(after);
            mentions.Sort((left, right) => left.StartUtf16.CompareTo(right.StartUtf16));
        }
    }

    /// <summary>Where the words stand with no letter behind them; before them may be a clitic.</summary>
    private static int IndexOf(string text, string words, int from)
    {
        var start = words.Length == 0 ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
        while (start >= 0 && start + words.Length < text.Length && char.IsLetter(text[start + words.Length]))
        {
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        }

        return start;
    }
}
