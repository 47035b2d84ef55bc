namespace KazakhArchive.Importer.Extracting;

/// <summary>A value of YAML or JSON.</summary>
public abstract record PlainValue
{
    private PlainValue()
    {
    }

    public sealed record Scalar(string Text) : PlainValue;

    public sealed record List(IReadOnlyList<PlainValue> Values) : PlainValue;

    /// <param name="Pairs">In the order of the file.</param>
    public sealed record Map(IReadOnlyList<(string Key, PlainValue Value)> Pairs) : PlainValue;
}
