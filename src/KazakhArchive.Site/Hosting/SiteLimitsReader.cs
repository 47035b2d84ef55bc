using System.Globalization;
using System.Reflection;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Hosting;

/// <summary>Reads <see cref="SiteLimits"/> from the configuration and lists every fault at once; each limit is a whole number from 1 on, and they agree with each other.</summary>
public sealed class SiteLimitsReader(IConfiguration configuration) : IConfigureOptions<SiteLimits>, IValidateOptions<SiteLimits>
{
    private const string Section = "Limits";

    // No timer of the server is set for longer than a day.
    private const int MostSeconds = 24 * 60 * 60;

    private static readonly IReadOnlyList<PropertyInfo> Limits = [.. typeof(SiteLimits).GetProperties().Where(limit => limit.CanWrite)];

    public void Configure(SiteLimits options)
    {
        foreach (var (_, limit, number) in Configured().Where(given => given.Number is not null))
        {
            limit!.SetValue(options, number);
        }
    }

    public ValidateOptionsResult Validate(string? name, SiteLimits options)
    {
        var faults = Configured().Where(given => given.Number is null)
            .Select(given => given.Limit is null
                ? $"{given.Key} is no limit, expected one of {string.Join(", ", Limits.Select(limit => limit.Name))}. Correct its name, or leave it out."
                : $"{given.Key} is \"{configuration[given.Key]}\", expected a whole number from 1 on. Correct it, or leave it out.")
            .Concat(Together(options))
            .ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Together(SiteLimits limits)
    {
        foreach (var limit in Limits.Where(limit => limit.Name.EndsWith("Seconds", StringComparison.Ordinal) && (int)limit.GetValue(limits)! > MostSeconds))
        {
            yield return $"{Section}:{limit.Name} is {limit.GetValue(limits)}, expected at most {MostSeconds}, a day. Make it smaller.";
        }

        foreach (var limit in Limits.Where(limit => limit.Name.EndsWith("PerSecond", StringComparison.Ordinal) && (long)(int)limit.GetValue(limits)! * limits.BurstSeconds > int.MaxValue))
        {
            yield return $"{Section}:{limit.Name} times {Section}:{nameof(SiteLimits.BurstSeconds)} is more than {int.MaxValue}. Make one of them smaller.";
        }

        if (limits.ConnectionsPerClient > limits.Connections)
        {
            yield return $"{Section}:{nameof(SiteLimits.ConnectionsPerClient)} is {limits.ConnectionsPerClient}, more than the {limits.Connections} of {Section}:{nameof(SiteLimits.Connections)}. Make it smaller.";
        }
    }

    private IEnumerable<(string Key, PropertyInfo? Limit, int? Number)> Configured() => configuration.GetSection(Section).GetChildren()
        .Select(given => (given, limit: Limits.FirstOrDefault(limit => string.Equals(limit.Name, given.Key, StringComparison.OrdinalIgnoreCase))))
        .Select(given => (given.given.Path, given.limit,
            given.limit is not null && int.TryParse(given.given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? (int?)number : null));
}
