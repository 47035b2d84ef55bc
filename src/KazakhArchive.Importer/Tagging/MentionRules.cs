using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Tagging;

/// <summary>Lays what the editor decided over what analysis found, and remembers what came of it.</summary>
/// <param name="lines">The source as emended, by which the lines of a passage are told apart.</param>
public sealed class MentionRules(IReadOnlyList<MentionRule> rules, IReadOnlyList<EmendedLine> lines)
{
    private readonly ILookup<int, MentionRule> byLine = rules.ToLookup(rule => rule.SourceLine);
    private readonly HashSet<MentionRule> standing = [];
    private readonly HashSet<MentionRule> changing = [];

    /// <summary>Whether a rule names a line of the block.</summary>
    public bool SpeakOf(Block block) => byLine.Any(line => line.Key >= block.Lines.First && line.Key <= block.Lines.Last);

    public void Apply(Block block, string text, List<EntityMention> mentions)
    {
        foreach (var rule in Enumerable.Range(block.Lines.First, block.Lines.Last - block.Lines.First + 1).SelectMany(line => byLine[line]))
        {
            foreach (var start in OnItsLine(rule, block, Occurrences(text, rule.Text)))
            {
                standing.Add(rule);
                Apply(rule, start, start + rule.Text.Length, mentions);
            }
        }
    }

    /// <summary>Once all passages are done.</summary>
    public void Report(string path, FindingList findings)
    {
        ReportMissing(path, findings);
        foreach (var rule in rules.Where(rule => standing.Contains(rule) && !changing.Contains(rule)))
        {
            findings.Add(path, rule.LineNumber, FindingCodes.MentionRuleUnused,
                $"{Quoted.Of(rule.Text)} on line {rule.SourceLine} is already {(rule.Entity is EntityId entity ? $"a mention of {entity}" : "no mention")}", "Delete the row");
        }
    }

    /// <summary>Of those alone whose words do not stand on their line.</summary>
    public void ReportMissing(string path, FindingList findings)
    {
        foreach (var rule in rules.Where(rule => !standing.Contains(rule)))
        {
            findings.Add(path, rule.LineNumber, FindingCodes.MentionRuleMissing,
                $"{Quoted.Of(rule.Text)} does not stand in a passage of line {rule.SourceLine}, expected it there as the reading text has it", "Correct the line or the text, or delete the row");
        }
    }

    private void Apply(MentionRule rule, int start, int end, List<EntityMention> mentions)
    {
        var before = mentions.Where(mention => mention.StartUtf16 < end && mention.EndUtf16 > start).ToList();

        // A rule for قاسم is not about قاسم خان.
        var isPartOfLonger = before is [var only] && only.EndUtf16 - only.StartUtf16 > end - start && only.StartUtf16 <= start && only.EndUtf16 >= end;
        List<EntityMention> after = rule.Entity is EntityId entity ? [new EntityMention(start, end, entity)] : [];
        if (!isPartOfLonger && !before.SequenceEqual(after))
        {
            changing.Add(rule);
            mentions.RemoveAll(before.Contains);
            mentions.AddRange(after);
            mentions.Sort((left, right) => left.StartUtf16.CompareTo(right.StartUtf16));
        }
    }

    /// <summary>
    /// Of a passage that joins several lines the places on the rule's own: as many stand before them as the lines before hold.
    /// All of them where the lines hold more than the passage, as where a doubled line was left out.
    /// </summary>
    private List<int> OnItsLine(MentionRule rule, Block block, List<int> places)
    {
        if (block.Lines.First == block.Lines.Last)
        {
            return places;
        }

        var counts = lines
            .Where(line => line.LineNumber >= block.Lines.First && line.LineNumber <= block.Lines.Last)
            .Select(line => (line.LineNumber, line.EndLineNumber, Count: Occurrences(WhiteSpace.Fold(line.Reading), rule.Text).Count))
            .ToList();
        var before = counts.Where(line => line.EndLineNumber < rule.SourceLine).Sum(line => line.Count);
        var own = counts.Where(line => line.LineNumber <= rule.SourceLine && line.EndLineNumber >= rule.SourceLine).Sum(line => line.Count);
        return counts.Sum(line => line.Count) == places.Count ? [.. places.Skip(before).Take(own)] : places;
    }

    /// <summary>Where the words stand with no letter behind them; before them may be a clitic.</summary>
    private static List<int> Occurrences(string text, string words)
    {
        var places = new List<int>();
        for (var start = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal); start >= 0;)
        {
            var end = start + words.Length;
            var isWhole = end == text.Length || !char.IsLetter(text[end]);
            if (isWhole)
            {
                places.Add(start);
            }

            start = text.IndexOf(words, isWhole ? end : start + 1, StringComparison.Ordinal);
        }

        return places;
    }
}

/// <summary>A row of a work's <c>mentions.tsv</c>: what the words of a line name, where analysis errs.</summary>
/// <param name="LineNumber">Of the table, for findings.</param>
/// <param name="SourceLine">1-based line of source.txt.</param>
/// <param name="Text">As the reading layer has it.</param>
/// <param name="Entity">Null where they name nothing.</param>
public sealed record MentionRule(int LineNumber, int SourceLine, string Text, EntityId? Entity);
