using System.Globalization;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Reading;

/// <summary>What two passages share, in the reader's words.</summary>
public static class TopicWording
{
    /// <summary>Names lead to their pages.</summary>
    public static IHtmlContent Topic(this Wording ui, Topic topic, Gazetteer names) => topic switch
    {
        Topic.Name name => names.Find(name.Entity) is Entity entity
            ? new FilledHtml("<a href=\"{0}\">{1}</a>", PassageUrls.Name(entity.Id), BidiHtml.Of(entity.NameIn(ui.Language), ui.Language))
            : BidiHtml.Of(name.Entity.Value, Language.English),
        Topic.Years years => ui.Years(years),
        Topic.Term term => BidiHtml.Of(term.Entry.FormsIn(ui.Language)[0].Written, ui.Language),
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    private static IHtmlContent Years(this Wording ui, Topic.Years years)
    {
        if (years.First == years.Last)
        {
            return ui.Year(years.First);
        }

        return years.First > 0
            ? BidiHtml.Of(UiNumbers.Write(string.Create(CultureInfo.InvariantCulture, $"{years.First}\u2013{years.Last}"), ui.Language), ui.Language)
            : ui.Format("Names.FromTo", ui.Year(years.First), ui.Year(years.Last));
    }
}
