using System.Globalization;
using System.Text;
using KazakhArchive.Search.Names;
using KazakhArchive.Site.Pages.Shelf;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>The names of one table, as a reader looks them up.</summary>
/// <param name="Name">The group's name in addresses and in the keys of its words.</param>
/// <param name="Count">How many the filter lets.</param>
/// <param name="Letters">Those with which its names begin; each with the number of the first of all its names, in the order of letters, that does. Empty where they are few.</param>
/// <param name="Rows">Those that are shown, in the order that the reader asked for.</param>
public sealed record NameGroup(string Name, int Count, IReadOnlyList<(string Letter, int Row)> Letters, IReadOnlyList<NameRow> Rows)
{
    // Fewer are seen at a glance.
    private const int FewestForLetters = 24;

    /// <summary>Beside other groups each shows the names that are mentioned most often; those that have no name left are left out.</summary>
    /// <param name="most">How many names are shown of all groups together, where there are several.</param>
    public static IReadOnlyList<NameGroup> Of(Gazetteer gazetteer, Mentions mentions, NameFilter filter, Language reader, CultureInfo culture, int most)
    {
        var chosen = NameFilter.Groups
            .Where(group => filter.Group is null || group.Name == filter.Group)
            .Select(group => (group.Name, Rows: gazetteer.Entities.Where(entity => group.Types.Contains(entity.Type) && filter.Lets(entity)).Select(entity => NameRow.Of(entity, mentions, reader)).ToList()))
            .Where(group => group.Rows.Count > 0)
            .ToList();
        var share = filter.Group is null ? ShareOf(most, [.. chosen.Select(group => group.Rows.Count)]) : int.MaxValue;
        return [.. chosen.Select(group => Of(group.Name, [.. WithLetters(Sorted(group.Rows, reader, culture), reader)], filter.IsByMentions, share))];
    }

    private static NameGroup Of(string name, List<NameRow> sorted, bool isByMentions, int share)
    {
        var letters = sorted.Count < FewestForLetters ? [] : sorted.Index().Where(row => row.Item.Letter is not null).Select(row => (row.Item.Letter!, row.Index)).ToList();
        var mostMentioned = sorted.OrderByDescending(row => row.Mentions).ThenBy(row => row.Entity.Id.Value, StringComparer.Ordinal).Take(share).ToList();
        var shown = mostMentioned.Select(row => row.Entity.Id).ToHashSet();
        return new NameGroup(name, sorted.Count, letters.Count > 1 ? letters : [], isByMentions ? mostMentioned : [.. sorted.Where(row => shown.Contains(row.Entity.Id))]);
    }

    /// <summary>One page of its rows.</summary>
    /// <param name="page">Counted from 1.</param>
    public NameGroup Page(int page, int onPage) => this with { Rows = [.. Rows.Skip((page - 1) * onPage).Take(onPage)] };

    /// <summary>How many each group may show, so that what small ones leave is the others'.</summary>
    private static int ShareOf(int most, IReadOnlyList<int> counts) =>
        Enumerable.Range(0, most + 1).Last(share => counts.Sum(count => Math.Min(count, share)) <= most);

    private static IEnumerable<NameRow> Sorted(IEnumerable<NameRow> rows, Language reader, CultureInfo culture) => rows
        .OrderBy(row => ShelfFilter.KeyOf(row.Entity.SortNameIn(reader), culture), ShelfFilter.ByKey)
        .ThenBy(row => row.Entity.Id.Value, StringComparer.Ordinal);

    private static IEnumerable<NameRow> WithLetters(IEnumerable<NameRow> sorted, Language reader)
    {
        var letters = new HashSet<string>(StringComparer.Ordinal);
        return sorted.Select(row => LetterOf(row.Entity.SortNameIn(reader)) is string letter && letters.Add(letter) ? row with { Letter = letter } : row);
    }

    // Without its marks, under which dictionaries do not look it up: a hamza, a madda, a macron.
    private static string? LetterOf(string name) => name.Normalize(NormalizationForm.FormD).EnumerateRunes()
        .Where(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter)
        .Select(rune => Rune.ToUpperInvariant(rune).ToString())
        .FirstOrDefault();
}
