using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>A harvester's request whose arguments are those of its verb.</summary>
/// <param name="Arguments">All arguments, the verb among them, as they were given.</param>
public sealed record OaiRequest(string Verb, IReadOnlyDictionary<string, string> Arguments)
{
    public const string DateFormat = "yyyy-MM-dd";

    // OAI-PMH 2.0, section 4. A star is an argument that is needed; a resumption token goes with no other argument.
    private static readonly Dictionary<string, string[]> ArgumentsOf = new(StringComparer.Ordinal)
    {
        ["Identify"] = [],
        ["ListMetadataFormats"] = ["identifier"],
        ["ListSets"] = ["resumptionToken"],
        ["ListIdentifiers"] = ["metadataPrefix*", "from", "until", "set", "resumptionToken"],
        ["ListRecords"] = ["metadataPrefix*", "from", "until", "set", "resumptionToken"],
        ["GetRecord"] = ["identifier*", "metadataPrefix*"],
    };

    /// <summary>Null where the request has no such argument.</summary>
    public string? this[string argument] => Arguments.GetValueOrDefault(argument);

    /// <summary>Null, and the errors, where the verb or its arguments are not those of the protocol.</summary>
    public static OaiRequest? Read(IEnumerable<KeyValuePair<string, StringValues>> arguments, out IReadOnlyList<OaiError> errors)
    {
        var all = arguments.ToList();
        var verbs = all.Where(argument => argument.Key == "verb").SelectMany(argument => argument.Value).ToList();
        if (verbs is not [string verb] || !ArgumentsOf.TryGetValue(verb, out var known))
        {
            errors = [new OaiError("badVerb", "The verb is missing, given more than once, or none of OAI-PMH 2.0.")];
            return null;
        }

        errors = [.. Faults(all, known).Select(fault => new OaiError("badArgument", fault))];
        return errors.Count > 0
            ? null
            : new OaiRequest(verb, all.ToDictionary(argument => argument.Key, argument => argument.Value.ToString(), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Faults(List<KeyValuePair<string, StringValues>> all, string[] known)
    {
        var given = all.Where(argument => argument.Key != "verb").ToList();
        var names = given.Select(argument => argument.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var argument in given.Where(argument => !known.Any(name => name.TrimEnd('*') == argument.Key)))
        {
            yield return $"The verb takes no argument {argument.Key}.";
        }

        foreach (var argument in given.Where(argument => argument.Value.Count != 1))
        {
            yield return $"The argument {argument.Key} is given more than once.";
        }

        if (names.Contains("resumptionToken"))
        {
            if (names.Count > 1)
            {
                yield return "A resumptionToken goes with no other argument.";
            }

            yield break;
        }

        foreach (var missing in known.Where(name => name.EndsWith('*') && !names.Contains(name.TrimEnd('*'))))
        {
            yield return $"The argument {missing.TrimEnd('*')} is missing.";
        }

        var days = given.Where(argument => argument.Key is "from" or "until").ToDictionary(argument => argument.Key, argument => TryDay(argument.Value.ToString()), StringComparer.Ordinal);
        foreach (var wrong in days.Where(day => day.Value is null))
        {
            yield return $"The argument {wrong.Key} is no day in the form YYYY-MM-DD, which is the granularity here.";
        }

        if (days.GetValueOrDefault("from") > days.GetValueOrDefault("until"))
        {
            yield return "The argument from is later than until.";
        }
    }

    private static DateOnly? TryDay(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>Why a harvester's request cannot be answered: one of the codes of OAI-PMH 2.0, section 3.6.</summary>
public sealed record OaiError(string Code, string Message);
