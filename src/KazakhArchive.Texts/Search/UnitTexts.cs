using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Search.Postings;

namespace KazakhArchive.Texts.Search;

/// <summary>The units' texts; those that were asked for lately are not read again.</summary>
internal sealed class UnitTexts(PassageTable passages)
{
    // A kilobyte each at the most, but for a few.
    private const int Most = 4096;

    private readonly Remembered<int, UnitText> read = new(Most);
    private readonly Pool<TokenBuffer> buffers = new(() => new TokenBuffer());

    public UnitText this[int unit] => read.Get(unit, Read);

    private UnitText Read(int unit)
    {
        var buffer = buffers.Rent();
        var text = new UnitText(passages[passages.PassageOf(unit)], passages.IsSource(unit), buffer);
        buffers.Return(buffer);
        return text;
    }
}
