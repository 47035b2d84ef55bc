using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Dividing;

/// <summary>Fifth stage: every passage gets the reference that the ledger remembers for its place, or a new one.</summary>
public static class Numbering
{
    /// <param name="path">The ledger's path, for findings.</param>
    /// <param name="today">The date of new rows.</param>
    public static (IReadOnlyList<Chapter> Chapters, Ledger Ledger) Number(
        string path, IReadOnlyList<DividedChapter> divided, Ledger old, DateOnly today, FindingList findings)
    {
        var placed = new PlacedThings();
        foreach (var chapter in divided)
        {
            placed.AddChapter(chapter);
        }

        var assignment = ReferenceAssigner.Assign(path, placed.All, old, today, findings);
        var chapters = divided.Select(chapter => new Chapter(
            chapter.Number,
            chapter.Slug,
            [.. chapter.Blocks.Select(block => WithIds(block.Block, placed.IndexOf(block.Block), assignment.Ids, placed))]));
        return ([.. chapters], assignment.Ledger);
    }

    private static Block WithIds(Block block, int index, IReadOnlyList<PassageId> ids, PlacedThings placed)
    {
        var hasMarks = block.Inlines.Any(inline => inline is Inline.NoteMark);
        return block with
        {
            Id = index < 0 ? null : ids[index],
            Inlines = hasMarks
                ? [.. block.Inlines.Select(inline => inline is Inline.NoteMark mark ? mark with { Note = ids[placed.IndexOf(mark.Note)] } : inline)]
                : block.Inlines,
        };
    }

    /// <summary>Everything citable in the order of the file, with the way back from blocks and provisional note ids.</summary>
    private sealed class PlacedThings
    {
        private readonly List<PlacedId> all = [];
        private readonly Dictionary<Block, int> byBlock = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<PassageId, int> byNote = [];

        public IReadOnlyList<PlacedId> All => all;

        /// <summary>-1 for blocks that are not cited.</summary>
        public int IndexOf(Block block) => byBlock.GetValueOrDefault(block, -1);

        public int IndexOf(PassageId provisionalNote) => byNote[provisionalNote];

        public void AddChapter(DividedChapter chapter)
        {
            var heading = chapter.Blocks.First(block => block.Block is { Kind: BlockKind.Heading, Level: 1 });
            all.Add(new PlacedId(
                PassageIdKind.Chapter,
                chapter.Number,
                PassageId.OfChapter(chapter.Number),
                chapter.Blocks[0].Start,
                chapter.Blocks[^1].End,
                FirstWordsOf(heading.Block)));
            foreach (var block in chapter.Blocks)
            {
                AddBlock(chapter.Number, block);
            }
        }

        private void AddBlock(Ordinal chapter, ParsedBlock block)
        {
            switch (block.Block)
            {
                case { Kind: BlockKind.Note, Id: PassageId note }:
                    AddNote(note, block.Start, block.End, FirstWordsOf(block.Block));
                    byBlock[block.Block] = byNote[note];
                    break;
                case { Kind: BlockKind.Figure }:
                    Add(PassageIdKind.Figure, chapter, block);
                    break;
                case { Kind: BlockKind.Heading, Level: > 1 }:
                    Add(PassageIdKind.Heading, chapter, block);
                    break;
                case { Kind: BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.VerseLine or BlockKind.TableRow }:
                    Add(PassageIdKind.Passage, chapter, block);
                    break;
            }

            foreach (var milestone in block.Milestones)
            {
                AddMilestone(chapter, milestone, block.Block);
            }
        }

        private void Add(PassageIdKind kind, Ordinal chapter, ParsedBlock block)
        {
            byBlock[block.Block] = all.Count;
            all.Add(new PlacedId(kind, chapter, null, block.Start, block.End, FirstWordsOf(block.Block))
            {
                WordsStart = block.WordsStart,
                OwnNumber = kind == PassageIdKind.Passage ? NumberIn(block.Reference, chapter) : null,
            });
        }

        /// <summary>The number by which the file knows a passage; null also where it counts the passage to another chapter.</summary>
        private static Ordinal? NumberIn(string reference, Ordinal chapter) => PassageId.TryParse(reference) switch
        {
            { Kind: PassageIdKind.Passage } told when told.Chapter == chapter => told.Number,
            { Kind: PassageIdKind.Chapter } told => told.Chapter, // A number alone.
            _ => null,
        };

        private void AddMilestone(Ordinal chapter, Milestone milestone, Block block)
        {
            var end = milestone.Place with { Utf16 = milestone.Place.Utf16 + 1 };
            if (milestone.Id.Kind == PassageIdKind.PrintedPage)
            {
                all.Add(new PlacedId(PassageIdKind.PrintedPage, chapter, milestone.Id, milestone.Place, milestone.Place, FirstWordsOf(block)));
            }
            else
            {
                AddNote(milestone.Id, milestone.Place, end, "");
            }
        }

        private void AddNote(PassageId note, SourcePlace start, SourcePlace end, string firstWords)
        {
            if (!byNote.TryGetValue(note, out var index))
            {
                byNote[note] = all.Count;
                all.Add(new PlacedId(PassageIdKind.Note, default, null, start, end, firstWords));
                return;
            }

            all[index] = all[index] with
            {
                AlsoAt = [.. all[index].AlsoAt, new SourceSpan(start, end)],
                FirstWords = all[index].FirstWords.Length == 0 ? firstWords : all[index].FirstWords,
            };
        }

        private static string FirstWordsOf(Block block) => FirstWords.Of(LayerText.Of(block, Layer.Reading));
    }
}
