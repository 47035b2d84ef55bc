namespace KazakhArchive.Lucene.Analysis;

/// <summary>The names of the fields in the index.</summary>
internal static class FieldNames
{
    /// <summary>A unit's exact forms by their numbers, in the order of the text.</summary>
    public const string Forms = "forms";

    /// <summary>What is shown of a passage, with its first unit.</summary>
    public const string Passage = "passage";

    public static string Of(IndexedField field) => field switch
    {
        IndexedField.Exact => "exact",
        IndexedField.Search => "search",
        IndexedField.Joined => "joined",
        IndexedField.Stem => "stem",
        IndexedField.Sound => "sound",
        IndexedField.Skeleton => "skeleton",
        IndexedField.Root => "root",
        _ => "gram",
    };
}
