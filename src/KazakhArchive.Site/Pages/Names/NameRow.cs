using KazakhArchive.Search.Names;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>A name as lists show it.</summary>
/// <param name="Name">In the reader's language.</param>
/// <param name="Mentions">How often the texts mention it.</param>
public sealed record NameRow(Entity Entity, string Name, int Mentions)
{
    /// <summary>That with which it begins, on the first row of a list that does; null on the others.</summary>
    public string? Letter { get; init; }

    public static NameRow Of(Entity entity, Mentions mentions, Language reader) =>
        new(entity, entity.NameIn(reader), mentions.CountOf(entity.Id).Total);

    /// <summary>The name in the languages that the reader's is not.</summary>
    public IEnumerable<(Language Language, string Name)> Others(Language reader) => Languages.All
        .Where(language => language != reader && Entity.FormsIn(language).Count > 0)
        .Select(language => (language, Entity.NameIn(language)));
}
