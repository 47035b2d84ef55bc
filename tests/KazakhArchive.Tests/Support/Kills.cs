using System.Globalization;

namespace KazakhArchive.Tests.Support;

/// <summary>How often a test kills what it started: a few times, or as often as <c>tests/run --kills</c> says.</summary>
internal static class Kills
{
    private const string Variable = "KAZAKH_KILLS";

    /// <param name="usual">In every run.</param>
    public static int Count(int usual) => int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var wanted) ? wanted : usual;
}
