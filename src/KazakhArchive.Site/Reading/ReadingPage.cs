using KazakhArchive.Facsimiles;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>All that the HTML of a chapter depends on; the same for every reader of one interface language.</summary>
public sealed record ReadingPage(Edition Edition, Chapter Chapter, WorkNotes Notes, ReadingWords Words)
{
    public PageScope Scope { get; init; } = PageScope.Chapter;

    /// <summary>The address under which an error in a passage is reported; null where the site has none.</summary>
    public Func<Block, string>? ReportUrl { get; init; }

    /// <summary>Where an editor emends a passage; null where the site knows of no desk.</summary>
    public Func<Block, string>? EmendUrl { get; init; }

    /// <summary>The words of a search in a block's <see cref="RunningText"/> of the reading layer; null where nothing was searched.</summary>
    public Func<Block, IReadOnlyList<TextMark>>? Marks { get; init; }

    /// <summary>Names lead to their pages; not in frames on other sites, where a link would lead away within the frame.</summary>
    public bool LinksNames { get; init; }

    /// <summary>Whether other languages have passages on the same topics: a link then leads to them. Null where the page has no such links.</summary>
    public Func<PassageId, bool>? HasParallels { get; init; }

    /// <summary>The images of the work's pages, to which page beginnings lead; null where it has none, or the page leads nowhere.</summary>
    public Facsimile? Facsimile { get; init; }

    /// <summary>The images beside the excerpt, whose lines are marked together with its own; null where none are shown.</summary>
    public Scan? Scan { get; init; }

    /// <summary>Null where the text stands by itself.</summary>
    public ComparedPassages? Compared { get; init; }

    /// <summary>The address under which a passage of this very text is cited.</summary>
    public string PermalinkOf(PassageId reference) => PassageUrls.Reference(Edition, reference);

    public Language Language => Edition.Work.Language;
}
