using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Cards;

/// <summary>Words of a card in one language, which decides on face and direction.</summary>
public readonly record struct CardWords(string Text, Language Language)
{
    public bool IsRightToLeft => Language.Direction() == "rtl";

    public CardFace Face => Language == Language.Urdu ? CardFace.Nastaliq : IsRightToLeft ? CardFace.Naskh : CardFace.Latin;
}
