namespace KazakhArchive.Texts.Works;

/// <summary>A language of texts or of the interface; its <see cref="Languages.Code"/> is the BCP 47 tag.</summary>
public enum Language
{
    Urdu,
    Arabic,
    English,
}
