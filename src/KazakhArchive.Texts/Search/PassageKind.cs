namespace KazakhArchive.Texts.Search;

/// <summary>What a passage is to someone who searches; the values of the API's <c>kind</c>.</summary>
public enum PassageKind
{
    Text,
    Heading,
    Caption,
    Note,
}
