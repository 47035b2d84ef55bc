using System.Globalization;
using System.Text;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>
/// The words of a prose with their counts, and the law by which new ones come: the number of different words grows as a power of
/// the length (Heaps, Information Retrieval, 1978).
/// </summary>
internal sealed class ProseVocabulary
{
    // From these on the curve is fitted: the last sixteenth to the whole, as the power falls while a text is short.
    private const int FittedDoublings = 4;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public ProseVocabulary(Prose prose)
    {
        bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var total = prose.Paragraphs.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var curve = new List<(long Bytes, int Words)>();
        var doubling = FittedDoublings;
        foreach (var paragraph in prose.Paragraphs)
        {
            Add(paragraph);
            Bytes += Encoding.UTF8.GetByteCount(paragraph);
            while (doubling >= 0 && Bytes >= total >> doubling)
            {
                curve.Add((Bytes, counts.Count));
                doubling--;
            }
        }

        Curve = curve;
        Exponent = Slope([.. curve.Select(point => (Math.Log(point.Bytes), Math.Log(point.Words)))]);
    }

    public long Bytes { get; }

    /// <summary>How many different ones there are.</summary>
    public int Words => counts.Count;

    public IReadOnlyList<(long Bytes, int Words)> Curve { get; }

    public double Exponent { get; }

    /// <summary>As many different words as a text of this length would have if the prose went on.</summary>
    public double WordsAt(long bytes) => Words * Math.Pow((double)bytes / Bytes, Exponent);

    /// <summary>How many different words of at least this length occur at most so often.</summary>
    public int RareWords(int mostOccurrences, int shortest) => counts.Count(word => word.Value <= mostOccurrences && word.Key.Length >= shortest);

    /// <summary>0 for a word that the prose does not have.</summary>
    public int CountOf(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var count) ? count : 0;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(", ", Curve.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Words} at {point.Bytes / 1e6:0.0} MB")))}: grows as length to the power of {Exponent:0.000}");

    private void Add(string paragraph)
    {
        for (var (start, end) = Prose.NextWord(paragraph, 0); start < end; (start, end) = Prose.NextWord(paragraph, end))
        {
            var word = paragraph.AsSpan(start, end - start);
            bySpan[word] = CountOf(word) + 1;
        }
    }

    /// <summary>Of the line through the points with the least squares.</summary>
    private static double Slope(IReadOnlyList<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }
}
