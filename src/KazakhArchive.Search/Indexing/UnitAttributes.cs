using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>What facets ask of a unit, in one byte: counting over all hits reads memory in order.</summary>
/// <param name="IsSource">Whether it is the source's layer of the passage whose reading layer stands right before it.</param>
internal readonly record struct UnitAttributes(bool IsSource, PassageKind Kind, Language Language)
{
    private const int KindBits = 3;

    public byte Packed => (byte)((IsSource ? 1 : 0) | ((int)Kind << 1) | ((int)Language << (1 + KindBits)));

    public static UnitAttributes Unpack(byte packed) =>
        new((packed & 1) != 0, (PassageKind)((packed >> 1) & ((1 << KindBits) - 1)), (Language)(packed >> (1 + KindBits)));
}
