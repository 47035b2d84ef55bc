namespace KazakhArchive.Texts.Gazetteer;

/// <summary>What an entity is; the closed vocabulary of the column type, in the order in which readers meet the types.</summary>
public enum EntityType
{
    Person,

    /// <summary>An ethnic group, by whatever language, faith or descent it is told apart.</summary>
    People,

    /// <summary>A tribe, a clan or a juz.</summary>
    Tribe,
    Dynasty,
    Settlement,
    Region,
    River,
    Lake,
    Sea,
    Mountain,
    Desert,
    Building,
    Road,

    /// <summary>A state of today.</summary>
    Country,

    /// <summary>A state of the past, or a part of one: khanates, empires, Soviet republics.</summary>
    Polity,
    Organisation,
    Party,
    Company,
    Institution,
    Publication,
    Treaty,
    Event,
    War,
    Meeting,
}
