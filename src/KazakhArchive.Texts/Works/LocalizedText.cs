namespace KazakhArchive.Texts.Works;

/// <summary>The same words in the three languages of the archive; all three are always there.</summary>
public sealed record LocalizedText(string Urdu, string Arabic, string English)
{
    public string In(Language language) => language switch
    {
        Language.Urdu => Urdu,
        Language.Arabic => Arabic,
        _ => English,
    };
}
