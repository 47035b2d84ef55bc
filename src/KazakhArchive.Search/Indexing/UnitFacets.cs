using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// What facets ask of the units of one work, in their order, as one value of its document: a value a unit would be asked of Lucene one by one whenever an index is opened.
/// First how many different sets of centuries there are, two bytes, and each of them, eight; then the attributes, a byte a unit, and the
/// number of its set, two.
/// </summary>
internal sealed class UnitFacets
{
    private readonly List<byte> attributes = [];
    private readonly List<ushort> sets = [];
    private readonly Dictionary<long, ushort> centuries = [];

    /// <param name="named">A bit for each hundred years of which the unit names one.</param>
    public void Add(UnitAttributes unit, long named)
    {
        attributes.Add(unit.Packed);
        sets.Add(NumberOf(named, centuries));
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[sizeof(ushort) + (centuries.Count * sizeof(long)) + (attributes.Count * (1 + sizeof(ushort)))];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)centuries.Count);
        var rest = bytes.AsSpan(sizeof(ushort));
        foreach (var named in centuries.Keys)
        {
            BinaryPrimitives.WriteInt64LittleEndian(rest, named);
            rest = rest[sizeof(long)..];
        }

        CollectionsMarshal.AsSpan(attributes).CopyTo(rest);
        rest = rest[attributes.Count..];
        foreach (var set in sets)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(rest, set);
            rest = rest[sizeof(ushort)..];
        }

        return bytes;
    }

    /// <param name="ofUnits">Receives the attributes of each.</param>
    /// <param name="setsOfUnits">Receives the number of each unit's set of centuries in <paramref name="known"/>.</param>
    /// <param name="known">Receives the sets that it has not.</param>
    public static void Read(BytesRef bytes, Span<byte> ofUnits, Span<ushort> setsOfUnits, Dictionary<long, ushort> known)
    {
        var rest = bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
        var numbers = new ushort[BinaryPrimitives.ReadUInt16LittleEndian(rest)];
        rest = rest[sizeof(ushort)..];
        foreach (ref var number in numbers.AsSpan())
        {
            number = NumberOf(BinaryPrimitives.ReadInt64LittleEndian(rest), known);
            rest = rest[sizeof(long)..];
        }

        rest[..ofUnits.Length].CopyTo(ofUnits);
        rest = rest[ofUnits.Length..];
        for (var unit = 0; unit < setsOfUnits.Length; unit++)
        {
            setsOfUnits[unit] = numbers[BinaryPrimitives.ReadUInt16LittleEndian(rest[(unit * sizeof(ushort))..])];
        }
    }

    private static ushort NumberOf(long named, Dictionary<long, ushort> known)
    {
        if (!known.TryGetValue(named, out var number))
        {
            known.Add(named, number = checked((ushort)known.Count));
        }

        return number;
    }
}
