using System.Text;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Drafting;

/// <summary>A folder of books that become works, <c>new --from FOLDER</c>: each under the name of its file, with the title that it names itself.</summary>
internal static class FolderOfBooks
{
    /// <summary>In the ordinal order of their files; each that can have no id, or the same as another, is a finding.</summary>
    public static IReadOnlyList<NewWork> Read(string path, Language language, FindingList findings)
    {
        var works = new List<NewWork>();
        var files = new Dictionary<WorkId, string>();
        foreach (var file in Directory.EnumerateFiles(path).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (CorpusFolder.TryWorkId(name, SlugOf(name), findings) is not WorkId id)
            {
                continue;
            }

            if (files.TryAdd(id, name))
            {
                works.Add(new NewWork(id, new CorpusFile(file, name), language, null));
            }
            else
            {
                findings.Add(name, null, FindingCodes.WorkRowDoubled, $"the id {id} is that of {files[id]} too, expected it once", "Rename one of the two files");
            }
        }

        return works;
    }

    /// <summary>What comes before the first dot, in small ASCII letters and digits with hyphens between.</summary>
    private static string SlugOf(string fileName)
    {
        var slug = new StringBuilder();
        foreach (var c in fileName.Split('.')[0].ToLowerInvariant())
        {
            slug.Append(char.IsAsciiLetterOrDigit(c) || !char.IsAscii(c) ? c : slug.Length > 0 && slug[^1] != '-' ? "-" : "");
        }

        return slug.ToString().TrimEnd('-');
    }
}
