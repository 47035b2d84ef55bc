using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Importer.Tagging;

/// <summary>A form of an entity as the automaton leads to it.</summary>
/// <param name="Entity">Null for a form that only a rule is about, because it is no name.</param>
/// <param name="HasArticle">The text must have the article before it.</param>
/// <param name="WordEnds">Behind which letters of the key a word of the form ends, ascending.</param>
/// <param name="IsAcronym">Written in capitals, which the text must have too.</param>
/// <param name="CutLetters">How many letters of the form its key lacks, because Russian may inflect them.</param>
internal sealed record NameEntry(
    EntityId? Entity, bool IsInflected, bool HasArticle, IReadOnlyList<int> WordEnds, bool IsAcronym = false, int CutLetters = 0)
{
    public static NameEntry Of(EntityId? entity, bool isInflected, NameForm form)
    {
        var ends = new List<int>();
        var end = 0;
        foreach (var word in form.Words)
        {
            ends.Add(end += word.Length);
        }

        return new NameEntry(entity, isInflected, form.HasArticle, ends);
    }
}
