namespace KazakhArchive.Texts.Works;

/// <summary>
/// A language. The three that have names are those of the interface, of names and of dates; a text may be in any other, whose value
/// is made of its BCP 47 tag (<see cref="Languages.TryParseTag"/>) and is the same everywhere.
/// </summary>
public enum Language : long
{
    Urdu,
    Arabic,
    English,
}
