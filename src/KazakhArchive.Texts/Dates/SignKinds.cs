namespace KazakhArchive.Texts.Dates;

/// <summary>What a stretch of text is to the rules; a word may be several things. The names are those of words.tsv and rules.tsv.</summary>
[Flags]
internal enum SignKinds : ulong
{
    None = 0,

    /// <summary>A word that no rule and no table knows.</summary>
    Word = 1,

    /// <summary>Figures that stand alone.</summary>
    Number = 1 << 1,

    /// <summary>Figures with a point, a group, a per cent sign, a currency or a Latin letter at their side.</summary>
    Figure = 1 << 2,
    Quantity = 1 << 3,
    Month = 1 << 4,
    MonthAbbreviation = 1 << 5,
    HijriMonth = 1 << 6,
    Ordinal = 1 << 7,
    OrdinalEnding = 1 << 8,
    Cardinal = 1 << 9,
    CenturyBefore = 1 << 10,
    CenturiesBefore = 1 << 11,
    CenturyAfter = 1 << 12,
    Decade = 1 << 13,
    Decades = 1 << 14,
    DecadeName = 1 << 15,
    DecadeOfTwentieth = 1 << 16,
    Tens = 1 << 17,
    YearWord = 1 << 18,
    EraCommon = 1 << 19,
    EraBefore = 1 << 20,
    EraHijri = 1 << 21,
    OtherEra = 1 << 22,
    Part = 1 << 23,
    Fraction = 1 << 24,
    About = 1 << 25,
    AboutAfter = 1 << 26,
    Unit = 1 << 27,
    Count = 1 << 28,
    Measure = 1 << 29,
    Particle = 1 << 30,
    And = 1UL << 31,
    To = 1UL << 32,
    Dash = 1UL << 33,
    Slash = 1UL << 34,
    Point = 1UL << 35,
    Comma = 1UL << 36,
    Open = 1UL << 37,
    Close = 1UL << 38,

    /// <summary>Any other punctuation, and addresses of the web.</summary>
    Mark = 1UL << 39,
    End = 1UL << 40,
    DateDay = 1UL << 41,
    DateMonth = 1UL << 42,
    DateYear = 1UL << 43,
    DateDecade = 1UL << 44,
    DateCentury = 1UL << 45,
    DateSpan = 1UL << 46,
    DateAbout = 1UL << 47,

    // Not signs but parts of words, which the reader of signs takes off.
    Clitic = 1UL << 48,
    CliticOfArticle = 1UL << 49,

    Date = DateDay | DateMonth | DateYear | DateDecade | DateCentury | DateSpan | DateAbout,
    Era = EraCommon | EraBefore | EraHijri,
    Stop = End | Point | Comma | Open | Close | Mark | And | Particle | Date,
    Root = Number | Figure | CenturyBefore | CenturiesBefore | CenturyAfter | DecadeOfTwentieth | DecadeName | Tens,
}
