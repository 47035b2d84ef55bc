namespace KazakhArchive.Site.Citing;

/// <summary>How a citation is written as a sentence.</summary>
public enum CitationStyle
{
    /// <summary>The Chicago Manual of Style, 18th edition, notes.</summary>
    Chicago,

    /// <summary>MLA Handbook, 9th edition, works-cited list.</summary>
    Mla,

    /// <summary>Publication Manual of the American Psychological Association, 7th edition, reference list.</summary>
    Apa,

    /// <summary>A sentence in Urdu.</summary>
    Urdu,

    /// <summary>A sentence in Arabic.</summary>
    Arabic,
}
