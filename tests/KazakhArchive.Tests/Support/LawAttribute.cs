using System.Globalization;
using FsCheck.Xunit;

namespace KazakhArchive.Tests.Support;

/// <summary>A law that holds for whatever is drawn; every run draws the same, so that a change is judged by the change alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute : PropertyAttribute
{
    /// <summary>Set to a number, each law is tried on that many times as many cases, and on other ones in every run: how a new fault is looked for.</summary>
    public const string TimesVariable = "KAZAKH_LAW_TIMES";

    // The Kazakh Khanate, first and last year; FsCheck asks for an odd second number.
    private const string Seed = "1465,1847";

    public LawAttribute(int cases)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), CultureInfo.InvariantCulture, out var times))
        {
            MaxTest = cases * times;
        }
        else
        {
            (MaxTest, Replay) = (cases, Seed);
        }
    }
}
