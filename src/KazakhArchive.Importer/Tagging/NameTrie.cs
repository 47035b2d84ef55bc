namespace KazakhArchive.Importer.Tagging;

/// <summary>
/// The automaton that finds names: a node for each beginning of a key, the edges in one open hash table. Ten thousand names
/// make a few hundred thousand edges, which a dictionary for each node would spread over the whole memory.
/// </summary>
public sealed class NameTrie
{
    public const int Root = 0;
    public const int None = -1;

    private const int InitialCapacity = 1024;

    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): 2^64 divided by the golden ratio.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly List<int> keys = [None];
    private ulong[] edges = new ulong[InitialCapacity];
    private int[] targets = new int[InitialCapacity];
    private int used;

    /// <summary>The number of the key: how many different ones were added before it.</summary>
    public int Add(string key)
    {
        var node = Root;
        foreach (var c in key)
        {
            var next = Next(node, c);
            if (next == None)
            {
                next = keys.Count;
                keys.Add(None);
                Insert(node, c, next);
            }

            node = next;
        }

        return keys[node] == None ? keys[node] = Count++ : keys[node];
    }

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary><see cref="None"/> where no key goes on with this letter.</summary>
    public int Next(int node, char c)
    {
        var edge = Edge(node, c);
        for (var i = Slot(edge); edges[i] != 0; i = (i + 1) & (edges.Length - 1))
        {
            if (edges[i] == edge)
            {
                return targets[i];
            }
        }

        return None;
    }

    /// <summary>The number of the key that ends at a node; <see cref="None"/> where none does.</summary>
    public int KeyAt(int node) => keys[node];

    private void Insert(int node, char c, int target)
    {
        if (used * 2 >= edges.Length)
        {
            Grow();
        }

        Place(Edge(node, c), target);
        used++;
    }

    private void Place(ulong edge, int target)
    {
        var i = Slot(edge);
        while (edges[i] != 0)
        {
            i = (i + 1) & (edges.Length - 1);
        }

        edges[i] = edge;
        targets[i] = target;
    }

    private void Grow()
    {
        var (oldEdges, oldTargets) = (edges, targets);
        edges = new ulong[oldEdges.Length * 2];
        targets = new int[edges.Length];
        for (var i = 0; i < oldEdges.Length; i++)
        {
            if (oldEdges[i] != 0)
            {
                Place(oldEdges[i], oldTargets[i]);
            }
        }
    }

    // Letters are never U+0000, so no edge is 0.
    private static ulong Edge(int node, char c) => ((ulong)node << 16) | c;

    private int Slot(ulong edge) => (int)((edge * Multiplier) >> 32) & (edges.Length - 1);
}
