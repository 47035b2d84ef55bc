namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A person, place, people, state, organisation, treaty or event that the texts name; a row of the gazetteer.</summary>
public sealed record Entity
{
    public required EntityId Id { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The first is the one that is shown; at least one.</summary>
    public required IReadOnlyList<NameForm> Urdu { get; init; }

    /// <summary>The first is the one that is shown; at least one.</summary>
    public required IReadOnlyList<NameForm> Arabic { get; init; }

    /// <summary>May be empty.</summary>
    public IReadOnlyList<NameForm> English { get; init; } = [];

    /// <summary>As readers of Russian ask for it, in the first case; may be empty.</summary>
    public IReadOnlyList<NameForm> Russian { get; init; } = [];

    /// <summary>As readers of Kazakh ask for it, in the first case; may be empty.</summary>
    public IReadOnlyList<NameForm> Kazakh { get; init; } = [];

    /// <summary>One scholarly form in Latin letters; may be empty.</summary>
    public string Romanisation { get; init; } = "";

    /// <summary>The first year of the life, the event or the state, before the common era negative; null where it is not sure.</summary>
    public int? From { get; init; }

    /// <summary>The last year; null where it is not sure or not over.</summary>
    public int? To { get; init; }

    /// <summary>Null for what has no place.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>The entity's number in Wikidata, such as Q232; null where it is not sure.</summary>
    public string? Wikidata { get; init; }

    /// <summary>What others' data call the entity by that number; null where it is not sure.</summary>
    public string? WikidataUri => Wikidata is string id ? $"http://www.wikidata.org/entity/{id}" : null;

    /// <summary>One English sentence; may be empty.</summary>
    public string Note { get; init; } = "";

    public IEnumerable<NameForm> AllForms => Urdu.Concat(Arabic).Concat(English);
}

/// <summary>A point on the earth in decimal degrees, WGS 84: north and east are positive.</summary>
public readonly record struct Coordinates(double Latitude, double Longitude);
