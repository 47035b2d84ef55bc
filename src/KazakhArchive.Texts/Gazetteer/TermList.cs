using System.Collections;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Terms that the editors keep in a table, in its order; each id once. Immutable.</summary>
public sealed class TermList<T>(IReadOnlyList<T> terms) : IReadOnlyList<T>
    where T : Term
{
    public int Count => terms.Count;

    public T this[int index] => terms[index];

    /// <summary>Null for an id that no row has.</summary>
    public T? Find(string id) => terms.FirstOrDefault(term => term.Id == id);

    /// <summary>Whether works may bear the id: where there is no table they may bear any.</summary>
    public bool Allows(string id) => terms.Count == 0 || Find(id) is not null;

    public IEnumerator<T> GetEnumerator() => terms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
