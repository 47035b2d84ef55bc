using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Search;

/// <param name="LanguageTag">Of most of the passage: that of its work, or en or ru of a note in another script.</param>
/// <param name="Direction">Of HTML's dir attribute.</param>
/// <param name="Runs">Of the whole text.</param>
public sealed record HitText(string LanguageTag, string Direction, IReadOnlyList<BidiRun> Runs)
{
    public static HitText Of(IndexedPassage passage)
    {
        var foreign = ForeignText.LanguageOf(passage.Text);
        var language = foreign is null ? passage.Language : Language.English;
        return new HitText(foreign ?? language.Code(), language.Direction(), BidiHtml.Runs(passage.Text, language));
    }
}
