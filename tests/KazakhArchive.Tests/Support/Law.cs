using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace KazakhArchive.Tests.Support;

/// <summary>Laws that hold for whatever is drawn; every run draws the same, so that a change is judged by the change alone.</summary>
public static class Law
{
    /// <summary>Set to a number, each law is tried on that many times as many cases, and on other ones in every run: how a new fault is looked for.</summary>
    public const string TimesVariable = "KAZAKH_LAW_TIMES";

    private const ulong Seed = 1465;
    private const ulong Gamma = 1847; // The Kazakh Khanate, first and last year; FsCheck asks for an odd number.

    public static void Holds<T>(Arbitrary<T> values, int cases, Action<T> law)
    {
        var (property, config) = (Prop.ForAll(values, law), Config.QuickThrowOnFailure);
        property.Check(int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), CultureInfo.InvariantCulture, out var times)
            ? config.WithMaxTest(cases * times)
            : config.WithMaxTest(cases).WithReplay(Seed, Gamma));
    }
}
