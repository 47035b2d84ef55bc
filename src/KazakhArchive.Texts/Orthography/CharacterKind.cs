namespace KazakhArchive.Texts.Orthography;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterKind : byte
{
    Separator,
    ArabicLetter,
    OtherLetter,
    Digit,

    /// <summary>Belongs to the letter before it.</summary>
    Mark,

    /// <summary>Stands in no form: tatweel, joiners, bidi controls.</summary>
    Deleted,

    /// <summary>Stands for other characters: presentation forms, ligatures, fullwidth letters.</summary>
    Compatibility,

    /// <summary>Letters of scripts whose normalisation looks at more than one character; surrogates.</summary>
    Foreign,

    /// <summary>Kept between two Latin letters, where it is left out: Abu'l-Khair.</summary>
    Apostrophe,
}
