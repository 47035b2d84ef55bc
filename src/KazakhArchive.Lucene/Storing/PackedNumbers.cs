namespace KazakhArchive.Lucene.Storing;

/// <summary>Numbers that are mostly small: seven bits a byte, the last byte of a number below 128.</summary>
internal static class PackedNumbers
{
    public const byte More = 1 << Bits;

    private const int Bits = 7;

    public static void Write(int number, List<byte> record)
    {
        var rest = (uint)number;
        for (; rest >= More; rest >>= Bits)
        {
            record.Add((byte)(rest | More));
        }

        record.Add((byte)rest);
    }

    /// <summary>Reads one from the head of the record and leaves the rest.</summary>
    public static int Read(ref ReadOnlySpan<byte> record)
    {
        var (number, shift, next) = (0, 0, 0);
        byte b;
        do
        {
            b = record[next++];
            number |= (b & (More - 1)) << shift;
            shift += Bits;
        }
        while (b >= More);
        record = record[next..];
        return number;
    }

    public static byte[] Write(List<int> numbers)
    {
        var record = new List<byte>(numbers.Count * 2);
        foreach (var number in numbers)
        {
            Write(number, record);
        }

        return [.. record];
    }

    public static int[] ReadAll(ReadOnlySpan<byte> record)
    {
        var count = 0;
        foreach (var b in record)
        {
            count += b < More ? 1 : 0;
        }

        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = Read(ref record);
        }

        return numbers;
    }
}
