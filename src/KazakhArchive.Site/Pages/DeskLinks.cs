using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Pages;

/// <summary>The links by which an editor goes from a passage to its lines at the desk; only if the site knows the address of a desk.</summary>
public sealed class DeskLinks(IOptions<SiteOptions> options)
{
    /// <summary>Null where the site knows of no desk.</summary>
    public Func<Block, string>? Of(WorkId work) => options.Value.Desk is not Uri desk ? null
        : block => $"{desk.GetLeftPart(UriPartial.Authority)}/{work}?passage={block.Id}";
}
