namespace KazakhArchive.Texts.Search.Querying;

internal readonly record struct QueryPiece(QuerySymbol Symbol, string Text);
