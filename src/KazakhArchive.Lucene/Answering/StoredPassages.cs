using System.Collections;
using KazakhArchive.Lucene.Analysis;
using KazakhArchive.Lucene.Storing;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Postings;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Lucene.Answering;

/// <summary>The passages, each read from disk when it is asked for.</summary>
internal sealed class StoredPassages : IReadOnlyList<IndexedPassage>
{
    private readonly AtomicReader reader;
    private readonly PassageColumns columns;
    private readonly PassageRecord record;
    private readonly int[] firstUnits;

    /// <param name="reader">Of units, one segment.</param>
    /// <param name="isSourceUnit">As in <see cref="PassageTable"/>.</param>
    public StoredPassages(AtomicReader reader, PassageColumns columns, bool[] isSourceUnit, LetterCode code)
    {
        record = new PassageRecord(code);
        this.reader = reader;
        this.columns = columns;
        firstUnits = [.. Enumerable.Range(0, isSourceUnit.Length).Where(unit => !isSourceUnit[unit])];
    }

    public int Count => firstUnits.Length;

    public IndexedPassage this[int index]
    {
        get
        {
            var bytes = new BytesRef();
            reader.GetBinaryDocValues(FieldNames.Passage).Get(firstUnits[index], bytes);
            return record.Read(
                bytes.Bytes.AsSpan(bytes.Offset, bytes.Length),
                columns.Works[columns.WorkOfPassage[index]],
                columns.Languages[index],
                columns.Kinds[index]);
        }
    }

    public IEnumerator<IndexedPassage> GetEnumerator() => Enumerable.Range(0, Count).Select(passage => this[passage]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
