using System.Text;

namespace KazakhArchive.Texts.Tsv;

/// <summary>A tab, line feed or backslash inside a cell is written <c>\t</c>, <c>\n</c>, <c>\\</c>.</summary>
public static class TsvEscape
{
    public static string Escape(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Null where a backslash comes before anything else than t, n and backslash.</summary>
    public static string? TryUnescape(string cell)
    {
        if (!cell.Contains('\\', StringComparison.Ordinal))
        {
            return cell;
        }

        var unescaped = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] != '\\')
            {
                unescaped.Append(cell[i]);
                continue;
            }

            i++;
            char? character = i == cell.Length ? null : cell[i] switch
            {
                't' => '\t',
                'n' => '\n',
                '\\' => '\\',
                _ => null,
            };
            if (character is null)
            {
                return null;
            }

            unescaped.Append(character);
        }

        return unescaped.ToString();
    }
}
