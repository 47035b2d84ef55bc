using System.Globalization;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>How often the fuzzers try: a few thousand times in every run, all that was promised with <c>tests/run --fuzz</c>.</summary>
internal static class FuzzSize
{
    private const string Variable = "KAZAKH_FUZZ";

    public static int Of(int usual, int whole) =>
        string.Equals(Environment.GetEnvironmentVariable(Variable), "whole", StringComparison.Ordinal) ? whole
        : int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var asked) ? asked
        : usual;
}
