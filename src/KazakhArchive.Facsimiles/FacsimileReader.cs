using System.Globalization;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Facsimiles;

/// <summary>Reads which images a work has and which lines stand on them: <c>images.tsv</c>, <c>structure.tsv</c>, <c>source.txt</c>. No image is opened for it.</summary>
public static class FacsimileReader
{
    /// <summary>Null where the work has no images, or none of its lines is on one.</summary>
    /// <param name="findings">What is wrong with the tables; the text itself is read without them.</param>
    public static Facsimile? Read(WorkFolder folder, FindingList findings) => folder.Images.Exists && folder.Images.ReadText(FindingCodes.TsvHeader, findings) is string table
        ? Read(folder, ImageTable.Read(folder.Images.Name, table, findings), findings)
        : null;

    /// <summary>The same with the images that are there.</summary>
    public static Facsimile? Read(WorkFolder folder, IReadOnlyList<PageImage> images, FindingList findings)
    {
        if (!folder.Structure.Exists
            || folder.Structure.ReadText(FindingCodes.TsvHeader, findings) is not string structure
            || folder.Source.ReadText(FindingCodes.SourceNotUtf8, findings) is not string text)
        {
            return null;
        }

        var source = text.Split('\n');
        var (byName, byStem) = (new Dictionary<string, PageImage>(StringComparer.Ordinal), new Dictionary<string, PageImage>(StringComparer.OrdinalIgnoreCase));
        foreach (var image in images)
        {
            byName.TryAdd(image.Name, image);
            byStem.TryAdd(ImageName.Stem(image.Name), image);
        }

        var (lines, pages, missing) = (new List<ZonedLine>(), new List<SourcePage>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var row in TsvTable.Read(folder.Structure.Name, structure, StructureColumns.Of(structure), findings))
        {
            if (!int.TryParse(row["line"], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1 || line > source.Length)
            {
                continue; // Told where the structure itself is read.
            }

            pages.AddRange(PagesOf(line, row["page"]));
            if (Zone.TryParse(row["zone"]) is not Zone zone || (lines.Count > 0 && lines[^1].LineNumber >= line))
            {
                continue;
            }

            if (byName.GetValueOrDefault(zone.Image) is { } image || byStem.TryGetValue(ImageName.Stem(zone.Image), out image))
            {
                lines.Add(new ZonedLine(line, source[line - 1].Trim(), image, zone));
            }
            else
            {
                missing.Add(zone.Image);
            }
        }

        return lines.Count + missing.Count == 0 ? null : new Facsimile(source, images, lines, pages, [.. missing]);
    }

    private static IEnumerable<SourcePage> PagesOf(int line, string cell)
    {
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = word.IndexOf('@', StringComparison.Ordinal);
            if (at >= 0 && int.TryParse(word.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var utf16))
            {
                yield return new SourcePage(line, utf16, at == 0 ? null : PassageId.TryParse($"p{word[..at]}"));
            }
        }
    }
}
