namespace KazakhArchive.Site.Html;

/// <summary>What a stretch of right-to-left text is to the bidirectional algorithm, where that algorithm errs without markup, or to the faces.</summary>
public enum BidiRunKind
{
    /// <summary>Anything that the algorithm sets rightly by itself.</summary>
    Plain,

    /// <summary>Words in Latin letters, with the punctuation inside them.</summary>
    Latin,

    /// <summary>Words in Cyrillic letters, with the punctuation inside them.</summary>
    Cyrillic,

    /// <summary>Two numbers and a dash: the first is on the right.</summary>
    Range,

    /// <summary>Year, month, day or day, month, year with hyphens: from left to right.</summary>
    Date,

    Percentage,

    /// <summary>A number with its plus or minus.</summary>
    SignedNumber,

    Multiplication,

    /// <summary>Groups of digits that are read from the left: telephone numbers, ISBNs.</summary>
    DigitGroups,

    Url,

    /// <summary>An Arabic word with a letter that the first file of its face lacks.</summary>
    RareWord,

    /// <summary>A word of an Urdu text with a letter that Nastaliq has in no file.</summary>
    NaskhWord,
}
