using AngleSharp.Dom;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Html;

/// <summary>A line of a book's contents.</summary>
/// <param name="Target">Where it leads: <c>file</c> or <c>file#id</c>.</param>
/// <param name="Level">1 for the highest.</param>
internal sealed record ContentsEntry(string Target, string Label, int Level);

/// <summary>The divisions that a book's contents name and over which no heading stands.</summary>
internal sealed class HtmlDivisions
{
    /// <summary>A heading may stand behind a number, an ornament or a line of verse.</summary>
    private const int LettersBeforeHeading = 150;

    private readonly Dictionary<string, ContentsEntry> unheaded = new(StringComparer.Ordinal);

    public HtmlDivisions(IReadOnlyList<HtmlFile> files, IReadOnlyList<ContentsEntry> contents)
    {
        var entries = contents.GroupBy(entry => entry.Target, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var levels = new Dictionary<int, int>();
        foreach (var file in files)
        {
            var places = Places(file, entries);
            Reached += places.Count(place => place.Entry is not null);
            var next = places.Count; // The heading that follows, or the place behind words that follow.
            for (var i = places.Count - 1; i >= 0; i--)
            {
                next = i + 1 < places.Count && (places[i + 1].Entry is null || places[i + 1].Letters > places[i].Letters) ? i + 1 : next;
                if (places[i].Entry is not ContentsEntry entry)
                {
                    continue;
                }

                if (next < places.Count && places[next].Heading > 0 && places[next].Letters - places[i].Letters <= LettersBeforeHeading)
                {
                    levels[entry.Level] = Math.Min(places[next].Heading, levels.GetValueOrDefault(entry.Level, int.MaxValue));
                }
                else
                {
                    unheaded.TryAdd(entry.Target, entry);
                }
            }
        }

        foreach (var (target, entry) in unheaded)
        {
            unheaded[target] = entry with { Level = levels.GetValueOrDefault(entry.Level, entry.Level) };
        }
    }

    /// <summary>How many lines of the contents lead to a place of the files to which no line before them leads.</summary>
    public int Reached { get; }

    /// <summary>Null where none begins, or its heading follows.</summary>
    public ContentsEntry? At(string target) => unheaded.GetValueOrDefault(target);

    /// <summary>The division that begins here, before or within an element whose words are those of the contents; null where none does.</summary>
    /// <param name="begun">One that begins before the element; null where none does.</param>
    public ContentsEntry? LabelAt(HtmlFile file, IElement element, ContentsEntry? begun)
    {
        if (element.LocalName is not ("p" or "div") || LettersOf(element.TextContent) is not { Length: > 0 } letters)
        {
            return null;
        }

        var entry = begun ?? element.QuerySelectorAll("[id]").Select(inner => At($"{file.Name}#{inner.Id}")).FirstOrDefault(inner => inner is not null);
        return entry is not null && letters == LettersOf(entry.Label) ? entry : null;
    }

    /// <summary>The headings of a file, with their levels, and the places that the contents name, each with the letters before it.</summary>
    private static List<(int Letters, int Heading, ContentsEntry? Entry)> Places(HtmlFile file, Dictionary<string, ContentsEntry> entries)
    {
        var places = new List<(int Letters, int Heading, ContentsEntry? Entry)>();
        var letters = 0;
        Add(entries.GetValueOrDefault(file.Name));
        foreach (var node in file.Document.Body?.Descendants() ?? [])
        {
            if (node is IText text)
            {
                letters += VerseHalves.Letters(text.Data);
            }
            else if (node is IElement element)
            {
                Add(element.Id is string id ? entries.GetValueOrDefault($"{file.Name}#{id}") : null);
                if (HtmlWords.HeadingLevel(element) is > 0 and var level)
                {
                    places.Add((letters, level, null));
                }
            }
        }

        return places;

        void Add(ContentsEntry? entry)
        {
            if (entry is not null)
            {
                places.Add((letters, 0, entry));
            }
        }
    }

    private static string LettersOf(string words) => words.Length > 1_000 ? "" : string.Concat(words.Where(char.IsLetterOrDigit));
}
