using System.Globalization;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>Says which text this is. A revision is named only where the words are its own; today's may have changed since.</summary>
public static class RevisionWords
{
    /// <summary>By itself, in title blocks and headers.</summary>
    public static string Of(Edition edition, Language language) => edition switch
    {
        { Work.Revision: 0 } => UiStrings.Get("PlainText.NoRevision", language),
        { Revision: null } => Format("PlainText.AfterRevision", edition, language),
        _ => Format("PlainText.Revision", edition, language),
    };

    /// <summary>Within a sentence; a revision with its year, as editions are cited.</summary>
    public static string InSentence(Edition edition, Language language) => edition switch
    {
        { Work.Revision: 0 } => UiStrings.Get("Cite.NoRevision", language),
        { Revision: null } => Format("Cite.AfterRevision", edition, language),
        _ => Format("Cite.Revision", edition, language, UiNumbers.Write(edition.Revision.Date.ToString("yyyy", CultureInfo.InvariantCulture), language)),
    };

    /// <summary>As the edition in an entry that says the year elsewhere; the work has been published.</summary>
    public static string AsEdition(Edition edition, Language language) => Format(edition.Revision is null ? "Cite.AfterRevision" : "Cite.Edition", edition, language);

    /// <summary>For names of files.</summary>
    public static string Code(Edition edition) =>
        string.Create(CultureInfo.InvariantCulture, $"r{edition.Work.Revision}{(edition.Revision is null && edition.Work.Revision > 0 ? "-changed" : "")}");

    private static string Format(string key, Edition edition, Language language, string year = "") =>
        string.Format(CultureInfo.InvariantCulture, UiStrings.Get(key, language), UiNumbers.Write(edition.Work.Revision, language), year);
}
