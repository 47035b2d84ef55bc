using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>What facets ask of a unit, in one byte: counting over all hits reads memory in order.</summary>
/// <param name="Language">Undetermined for all that the archive does not know.</param>
/// <param name="IsSource">Whether it is the source's layer of the passage whose reading layer stands right before it.</param>
internal readonly record struct UnitAttributes(bool IsSource, PassageKind Kind, Language Language)
{
    private const int KindBits = 3;

    private static readonly UnitAttributes[] Unpacked = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(packed =>
        new UnitAttributes((packed & 1) != 0, (PassageKind)((packed >> 1) & ((1 << KindBits) - 1)), LanguageOf(packed >> (1 + KindBits))))];

    /// <summary>Languages that the archive does not know share the last number: which of them it is, the work says.</summary>
    public static int SlotCount { get; } = Languages.All.Count + 1;

    /// <summary>From 0, in the order of <see cref="Languages.All"/>.</summary>
    public int LanguageSlot => Language.IsKnown() ? (int)Language : SlotCount - 1;

    public byte Packed => (byte)((IsSource ? 1 : 0) | ((int)Kind << 1) | (LanguageSlot << (1 + KindBits)));

    public static UnitAttributes Unpack(byte packed) => Unpacked[packed];

    private static Language LanguageOf(int slot) => slot < Languages.All.Count ? (Language)slot : Languages.Undetermined;
}
