using KazakhArchive.Search.Parallels;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Parallels;

namespace KazakhArchive.Site.Pages.Comparing;

/// <summary>Two texts side by side: what both name, and which passage of the one is nearest to a passage of the other.</summary>
public sealed class Comparison
{
    private readonly ParallelFinder parallels;
    private readonly PassageGroup inA;
    private readonly PassageGroup inB;
    private readonly HashSet<Topic> shared;

    public Comparison(ParallelFinder parallels, ComparedText a, ComparedText b)
    {
        this.parallels = parallels;
        (A, B) = (a, b);
        (inA, inB) = (parallels.Group(a.Edition.Work.Id, a.References), parallels.Group(b.Edition.Work.Id, b.References));
        var mentions = a.Blocks.SelectMany(TopicFinder.NamesAndYears).Select(mention => mention.Topic).ToList();
        shared = [.. mentions];
        shared.IntersectWith(b.Blocks.SelectMany(TopicFinder.NamesAndYears).Select(mention => mention.Topic));
        Shared = [.. mentions.Distinct().Where(shared.Contains)];
    }

    public ComparedText A { get; }

    public ComparedText B { get; }

    /// <summary>The names and years that both have, in the order of the first text.</summary>
    public IReadOnlyList<Topic> Shared { get; }

    public ComparedText Other(ComparedText text) => text == A ? B : A;

    /// <summary>The passage of the other text that is nearest to one of this; null where none is close.</summary>
    public NearestPassage? NearestTo(ComparedText text, Block block) =>
        text == A ? parallels.Nearest(inA, block, inB) : parallels.Nearest(inB, block, inA);

    /// <summary>Where a block names what both texts name, in its <see cref="RunningText"/>.</summary>
    public IReadOnlyList<TextMark> MarksOf(Block block) => RunningMarks.Of(
        block,
        LayerText.Of(block.Inlines, Layer.Reading),
        [.. TopicFinder.NamesAndYears(block)
            .Where(mention => shared.Contains(mention.Topic))
            .Select(mention => new TextMark(mention.StartUtf16, mention.EndUtf16))
            .Distinct()
            .OrderBy(mark => mark.StartUtf16)]);
}
