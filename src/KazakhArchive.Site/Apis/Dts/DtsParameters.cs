namespace KazakhArchive.Site.Apis.Dts;

/// <summary>The parameters of a request. An empty one counts as absent.</summary>
public sealed class DtsParameters(IQueryCollection query)
{
    /// <summary>Null where it is absent or empty.</summary>
    public string? this[string name] => query[name] is [{ Length: > 0 } value] ? value : null;

    /// <summary>A parameter that is given more than once, so that nobody could tell which one counts; null where none is.</summary>
    public string? Repeated => query.FirstOrDefault(parameter => parameter.Value.Count > 1).Key;
}
