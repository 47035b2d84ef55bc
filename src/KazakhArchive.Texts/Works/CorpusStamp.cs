using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// By what it is seen, without opening a file, that the corpus has been changed: names, lengths and times of the files.
/// It says nothing of their content; that does <see cref="CorpusRevision"/>.
/// </summary>
public readonly record struct CorpusStamp(string Value)
{
    /// <summary>Of a folder that cannot be listed, another one than that of every folder that can.</summary>
    public static CorpusStamp Of(CorpusFolder corpus)
    {
        try
        {
            return Of(CorpusFiles.Of(corpus));
        }
        catch (IOException)
        {
            return default;
        }
        catch (UnauthorizedAccessException)
        {
            return default;
        }
    }

    private static CorpusStamp Of(IReadOnlyList<CorpusFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            // A file that goes meanwhile has a stamp too: that of a file that is gone.
            var info = new FileInfo(file.Path);
            var length = info.Exists ? info.Length : -1;
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Name}\n{length}\n{info.LastWriteTimeUtc.Ticks}\n")));
        }

        return new CorpusStamp(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
