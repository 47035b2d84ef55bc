namespace KazakhArchive.Search.Querying;

internal readonly record struct QueryPiece(QuerySymbol Symbol, string Text);

internal enum QuerySymbol
{
    /// <summary>A run without spaces, with its escapes and wildcards still in it.</summary>
    Word,
    Quoted,
    Field,
    Range,
    Open,
    Close,
    Plus,
    Minus,
    Equals,

    /// <summary>Right after a word or quotation, with or without a number.</summary>
    Tilde,

    /// <summary>A quotation mark that quotes nothing, or a bracket that nothing closes.</summary>
    Stray,
    And,
    Or,
    Not,
}
