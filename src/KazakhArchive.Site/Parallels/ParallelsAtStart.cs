using System.Diagnostics;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Parallels;

/// <summary>Finds once, when the site starts, what the texts say of the same.</summary>
public static partial class ParallelsAtStart
{
    public static ParallelIndex Build(IServiceProvider services)
    {
        var start = Stopwatch.GetTimestamp();
        var parallels = ParallelIndex.Of(services.GetRequiredService<Library>());
        var log = services.GetRequiredService<ILogger<ParallelIndex>>();
        var elapsedMilliseconds = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Built(log, elapsedMilliseconds);
        return parallels;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Compared the passages of the languages in {ElapsedMilliseconds} ms")]
    private static partial void Built(ILogger log, double elapsedMilliseconds);
}
