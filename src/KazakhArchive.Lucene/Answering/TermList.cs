using System.Collections;
using KazakhArchive.Lucene.Storing;

namespace KazakhArchive.Lucene.Answering;

/// <summary>The terms, each made a string when it is asked for.</summary>
internal sealed class TermList(TermColumns columns) : IReadOnlyList<string>
{
    public int Count => columns.Count;

    public string this[int index] => columns.LettersOf(index).ToString();

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(term => this[term]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
