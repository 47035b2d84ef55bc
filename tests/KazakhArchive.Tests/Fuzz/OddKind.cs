using System.Diagnostics;
using System.IO.Compression;
using System.Net.Sockets;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>What may stand where the corpus has a file or a folder.</summary>
internal enum OddKind
{
    LinkToFile,
    LinkToSecret,
    LinkToFolder,
    LinkToItself,
    LinkToNothing,
    LinkToParent,
    LinkToEndlessDevice,
    Pipe,
    Socket,
    Folder,
    Device,
    Empty,
    OneByte,
    Nul,
    HugeSparse,
    Bomb,
}

internal static class OddKinds
{
    private const int BombMegabytes = 1_000;
    private static readonly Lazy<byte[]> BombBytes = new(MakeBomb);

    /// <summary>Kinds of which none of the corpus's files or folders is.</summary>
    public static bool IsIrregular(this OddKind kind) => kind < OddKind.Folder || kind == OddKind.Device;

    /// <summary>Only root makes devices.</summary>
    public static IReadOnlyList<OddKind> Here { get; } = [.. Enum.GetValues<OddKind>().Where(kind => kind != OddKind.Device || Environment.IsPrivilegedProcess)];

    /// <summary>Puts it in the place of what is there.</summary>
    public static void Put(this OddKind kind, string path)
    {
        // Under a name that nobody reads.
        var moved = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}-moved");
        if (Directory.Exists(path))
        {
            Directory.Move(path, moved);
        }

        File.Delete(path);
        switch (kind)
        {
            case OddKind.LinkToFile:
                File.WriteAllText(moved + ".tsv", "a\tb\n");
                File.CreateSymbolicLink(path, moved + ".tsv");
                break;
            case OddKind.LinkToSecret:
                File.CreateSymbolicLink(path, "/proc/self/environ");
                break;
            case OddKind.LinkToFolder:
                Directory.CreateSymbolicLink(path, Directory.CreateDirectory(moved).FullName);
                break;
            case OddKind.LinkToItself:
                File.CreateSymbolicLink(path, Path.GetFileName(path));
                break;
            case OddKind.LinkToNothing:
                File.CreateSymbolicLink(path, "nowhere");
                break;
            case OddKind.LinkToParent:
                Directory.CreateSymbolicLink(path, "..");
                break;
            case OddKind.LinkToEndlessDevice:
                File.CreateSymbolicLink(path, "/dev/zero");
                break;
            case OddKind.Pipe:
                Run("mkfifo", path);
                break;
            case OddKind.Socket:
                PutSocket(path);
                break;
            case OddKind.Folder:
                File.WriteAllText(Path.Combine(Directory.CreateDirectory(path).FullName, "01-inside.md"), "");
                break;
            case OddKind.Device:
                Run("mknod", path, "c", "1", "5");
                break;
            case OddKind.HugeSparse:
                using (var file = File.OpenWrite(path))
                {
                    file.SetLength(5L << 30);
                }

                break;
            case OddKind.Bomb:
                File.WriteAllBytes(path, BombBytes.Value);
                break;
            default:
                File.WriteAllBytes(path, kind == OddKind.Empty ? [] : kind == OddKind.OneByte ? "x"u8.ToArray() : "id\0\n"u8.ToArray());
                break;
        }
    }

    // The address of a socket has room for a hundred bytes only.
    private static void PutSocket(string path)
    {
        var near = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(near));
        Run("mv", near, path);
    }

    private static byte[] MakeBomb()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            var megabyte = new byte[1 << 20];
            for (var i = 0; i < BombMegabytes; i++)
            {
                gzip.Write(megabyte);
            }
        }

        return bytes.ToArray();
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
