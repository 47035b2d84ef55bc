using KazakhArchive.Search.Indexing;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>What every search that finds a passage writes of it alike.</summary>
public sealed class HitText
{
    private readonly HitPlace?[] places = new HitPlace?[Languages.All.Count];

    public HitText(IndexedPassage passage)
    {
        var foreign = ForeignText.LanguageOf(passage.Text);
        var language = foreign is null ? passage.Language : Language.English;
        (LanguageTag, Direction, Runs) = (foreign ?? language.Code(), language.Direction(), BidiHtml.Runs(passage.Text, language));
    }

    /// <summary>Of most of the passage: that of its work, or en or ru of a note in another script.</summary>
    public string LanguageTag { get; }

    /// <summary>A value of HTML's dir attribute.</summary>
    public string Direction { get; }

    /// <summary>Of the whole text.</summary>
    public IReadOnlyList<BidiRun> Runs { get; }

    /// <param name="make">Depends on the passage and the language alone; two may make the same.</param>
    public HitPlace PlaceIn(Language language, Func<HitPlace> make) => places[(int)language.Interface()] ??= make();
}
