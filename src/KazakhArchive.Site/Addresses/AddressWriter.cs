using System.Globalization;
using System.Runtime.CompilerServices;

namespace KazakhArchive.Site.Addresses;

/// <summary>Writes a path with a query string behind it, short: what has its usual value is left out.</summary>
/// <param name="path">May be empty.</param>
/// <param name="room">Where it is written as long as it fits: a page of hits has forty addresses, which a builder would copy three times each.</param>
public ref struct AddressWriter(string path, Span<char> room)
{
    /// <summary>For the addresses of two words in Arabic letters, each letter escaped.</summary>
    public const int UsualUtf16 = 512;

    private DefaultInterpolatedStringHandler written = Begun(path, room);
    private bool hasQuery;

    /// <param name="fields">Values are escaped already; null and the empty string write nothing.</param>
    public static string Of(string path, IEnumerable<(string Name, string? Value)> fields)
    {
        var written = new AddressWriter(path, stackalloc char[UsualUtf16]);
        foreach (var (name, value) in fields)
        {
            written.Add(name, value);
        }

        return written.Finish();
    }

    /// <summary>What a reader typed, short enough to be read in an address: blanks as +.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);

    /// <param name="value">Escaped already; null and the empty string write nothing.</param>
    public void Add(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        written.AppendLiteral(hasQuery ? "&" : "?");
        written.AppendLiteral(name);
        written.AppendLiteral("=");
        written.AppendLiteral(value);
        hasQuery = true;
    }

    public void Add<T>(string name, IReadOnlyList<T> values, Func<T, string> write)
    {
        if (values.Count > 0)
        {
            Add(name, string.Join(',', values.Select(write)));
        }
    }

    /// <summary>Afterwards nothing may be added.</summary>
    public string Finish() => written.ToStringAndClear();

    private static DefaultInterpolatedStringHandler Begun(string path, Span<char> room)
    {
        var written = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, room);
        written.AppendLiteral(path);
        return written;
    }
}
