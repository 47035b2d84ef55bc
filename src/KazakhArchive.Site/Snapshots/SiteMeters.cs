using System.Diagnostics.Metrics;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;

namespace KazakhArchive.Site.Snapshots;

/// <summary>
/// What the site counts of itself, for <c>dotnet-counters monitor --counters KazakhArchive.Site</c> and whatever else reads
/// .NET meters. No count carries what a reader asked.
/// </summary>
public sealed class SiteMeters
{
    public const string MeterName = "KazakhArchive.Site";

    private readonly Counter<long> requests;
    private readonly Counter<long> searches;
    private readonly Counter<long> cached;
    private readonly Counter<long> reloads;

    public SiteMeters(IMeterFactory factory)
    {
        var meter = factory.Create(MeterName);
        requests = meter.CreateCounter<long>("archive.requests", "{request}", "Requests that were answered, by the status of the answer.");
        searches = meter.CreateCounter<long>("archive.searches", "{search}", "Searches, by the best tier in which something was found.");
        cached = meter.CreateCounter<long>("archive.cache", "{answer}", "Answers that the cache was asked for, by whether it held them.");
        reloads = meter.CreateCounter<long>("archive.reloads", "{reload}", "Readings of the corpus after the start, by how they ended.");
    }

    public void Answered(int statusCode)
    {
        if (requests.Enabled)
        {
            requests.Add(1, KeyValuePair.Create<string, object?>("status", statusCode));
        }
    }

    /// <summary>By the surest way in which anything that is shown was found; how often nothing is found says how good the ways are.</summary>
    public void Searched(SearchResult result)
    {
        if (searches.Enabled)
        {
            var tiers = result.Hits.SelectMany(hit => hit.Why).Select(reason => reason.Tier).ToList();
            searches.Add(1, KeyValuePair.Create<string, object?>("tier", tiers.Count > 0 ? SearchNames.Of(tiers.Min()) : result.Total == 0 ? "none" : "counted"));
        }
    }

    public void Cached(bool isHit) => cached.Add(1, KeyValuePair.Create<string, object?>("result", isHit ? "hit" : "miss"));

    public void Reloaded(ReloadResult result) => reloads.Add(1, KeyValuePair.Create<string, object?>("result", NameOf(result)));

    /// <summary>As meters and programs get it.</summary>
    public static string NameOf(ReloadResult result) => result switch
    {
        ReloadResult.Exchanged => "exchanged",
        ReloadResult.Unchanged => "unchanged",
        ReloadResult.Refused => "refused",
        ReloadResult.Endless => "endless",
        _ => "failed",
    };
}
