using System.Runtime.InteropServices;

namespace KazakhArchive.Importer.Tagging;

/// <summary>
/// The automaton that finds names: a node for each beginning of a key, the edges of all nodes in one dictionary.
/// </summary>
public sealed class NameTrie
{
    public const int Root = 0;
    public const int None = -1;

    private readonly List<int> keys = [None];
    private readonly Dictionary<long, int> targets = [];

    /// <summary>The number of the key: how many different ones were added before it.</summary>
    public int Add(string key)
    {
        var node = Root;
        foreach (var c in key)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(targets, Edge(node, c), out var isKnown);
            if (!isKnown)
            {
                next = keys.Count;
                keys.Add(None);
            }

            node = next;
        }

        return keys[node] == None ? keys[node] = Count++ : keys[node];
    }

    /// <summary>How many keys there are.</summary>
    public int Count { get; private set; }

    /// <summary><see cref="None"/> where no key continues with this letter.</summary>
    public int Next(int node, char c) => targets.TryGetValue(Edge(node, c), out var next) ? next : None;

    /// <summary>The number of the key that ends at a node; <see cref="None"/> where none does.</summary>
    public int KeyAt(int node) => keys[node];

    private static long Edge(int node, char c) => ((long)node << 16) | c;
}
