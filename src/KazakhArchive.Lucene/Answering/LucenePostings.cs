using KazakhArchive.Lucene.Analysis;
using KazakhArchive.Lucene.Storing;
using KazakhArchive.Texts.Search.Postings;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Lucene.Answering;

/// <summary>Postings on disk. What is asked of terms by the thousand is in columns; the rest is read when it is asked for.</summary>
/// <param name="reader">Of units, one segment.</param>
/// <param name="claim">Ends with these postings.</param>
internal sealed class LucenePostings(AtomicReader reader, TermColumns columns, FolderClaim claim) : IPostingStore
{
    private readonly FolderClaim claim = claim;
    private readonly TermList terms = new(columns);
    private readonly DictionaryPool search = new(reader, FieldNames.Of(IndexedField.Search));
    private readonly DictionaryPool joined = new(reader, FieldNames.Of(IndexedField.Joined));

    public int UnitCount => reader.MaxDoc;

    public IReadOnlyList<string> Terms => terms;

    public int UnitCountOf(int term) => columns.UnitCounts[term];

    public int FirstUnitOf(int term) => columns.FirstUnits[term];

    public ReadOnlySpan<int> Units(int term) => search.Read(columns.LettersOf(term));

    /// <summary>Of the units in which the two are one word those in which they are these two: other cuts give the same word.</summary>
    public IReadOnlyList<int> Adjacent(int first, int second)
    {
        var one = columns.LettersOf(first);
        var other = columns.LettersOf(second);
        var candidates = JoinedWords.AreIndexed(one, other, columns) ? joined.Read([.. one, .. other])
            : search.Read(UnitCountOf(first) <= UnitCountOf(second) ? one : other);
        var units = new List<int>(candidates.Length);
        foreach (var unit in candidates)
        {
            if (Holds(unit, first, second))
            {
                units.Add(unit);
            }
        }

        return units;
    }

    public ReadOnlySpan<int> Forms(int unit)
    {
        var bytes = new BytesRef();
        reader.GetBinaryDocValues(FieldNames.Forms).Get(unit, bytes);
        return PackedNumbers.ReadAll(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }

    public int TermOf(int form) => columns.TermOfForm[form];

    /// <summary>The form that stands where Lucene first finds it.</summary>
    public int FindForm(ReadOnlySpan<char> exact)
    {
        var places = reader.GetTermPositionsEnum(new Term(FieldNames.Of(IndexedField.Exact), exact.ToString()));
        return places is null ? -1 : Forms(places.NextDoc())[places.NextPosition()];
    }

    private bool Holds(int unit, int first, int second)
    {
        var tokens = Forms(unit);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (TermOf(tokens[i]) == first && TermOf(tokens[i + 1]) == second)
            {
                return true;
            }
        }

        return false;
    }
}
