using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Texts.Bridging;

/// <summary>One name of an entity.</summary>
/// <param name="Words">In the search form.</param>
/// <param name="OwnWords">Those by which alone the entity may be known.</param>
internal sealed record Name(BridgeEntry Entry, IReadOnlyList<string> Words, IReadOnlyList<string> OwnWords, bool IsPerson)
{
    /// <summary>Each of its forms, and its romanisation.</summary>
    public static IEnumerable<Name> AllOf(Entity entity, BridgeEntry entry)
    {
        var romanised = entry.Romanised;
        var isPerson = entity.Type == EntityType.Person;

        // What is translated is a common word (state, eastern), and what is own is the same in each language; where a name is left in
        // English, nothing but its head is known to be.
        var isLeftInEnglish = entry.Forms.Any(words => words.SequenceEqual(romanised, StringComparer.Ordinal));
        var own = Keys(romanised).Intersect(Keys(entity.English.SelectMany(form => WordsOf(form.Written))), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return entry.Forms.Append(romanised).Select(words => new Name(
            entry, words, isPerson ? words : isLeftInEnglish ? [.. words.Take(1)] : [.. words.Where(word => own.Contains(NameKeys.Of([word])))], isPerson));
    }

    public static IReadOnlyList<string> WordsOf(string written) => [.. SearchForm.Tokens(written).Select(token => token.Term)];

    private static IEnumerable<string> Keys(IEnumerable<string> words) => words.Select(word => NameKeys.Of([word]));
}
