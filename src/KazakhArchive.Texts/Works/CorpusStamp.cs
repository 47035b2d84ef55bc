using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KazakhArchive.Texts.Threading;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// By what it is seen, without opening a file, that something of the corpus has been changed: names, lengths and times of the files.
/// It says nothing of their content; that does <see cref="CorpusDigest"/>.
/// </summary>
public readonly record struct CorpusStamp(string Value)
{
    // So that the thread costs nothing beside them.
    private const int WorksOfAThread = 64;

    /// <summary>Of the whole corpus; of a folder that cannot be listed, another one than that of every folder that can.</summary>
    public static CorpusStamp Of(CorpusFolder corpus) =>
        Listed(() => Of([OfTables(corpus), Of(OfEach(corpus.Works([])))]));

    /// <summary>Of one work; the same of the folder.</summary>
    public static CorpusStamp Of(WorkFolder folder) => Listed(() => Of(CorpusFiles.Of(folder).Select(Line)));

    /// <summary>In the order of the works.</summary>
    public static IEnumerable<CorpusStamp> OfEach(IReadOnlyList<WorkFolder> works) =>
        OwnThread.Select(works.Chunk(WorksOfAThread), chunk => chunk.Select(Of).ToList()).SelectMany(stamps => stamps);

    /// <summary>Of the tables that all works share.</summary>
    public static CorpusStamp OfTables(CorpusFolder corpus) => Of(CorpusFiles.Tables(corpus).Select(Line));

    /// <summary>Of all that bore these.</summary>
    public static CorpusStamp Of(IEnumerable<CorpusStamp> parts) => Of(parts.Select(part => part.Value));

    private static CorpusStamp Listed(Func<CorpusStamp> list)
    {
        try
        {
            return list();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    private static string Line(CorpusFile file)
    {
        // A file that goes meanwhile has a stamp too: that of a file that is gone.
        var info = new FileInfo(file.Path);
        var length = info.Exists ? info.Length : -1;
        return string.Create(CultureInfo.InvariantCulture, $"{file.Name}\n{length}\n{info.LastWriteTimeUtc.Ticks}");
    }

    private static CorpusStamp Of(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return new CorpusStamp(Convert.ToHexStringLower(hash.GetHashAndReset())[..32]);
    }
}
