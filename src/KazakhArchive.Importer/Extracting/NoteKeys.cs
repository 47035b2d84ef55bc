namespace KazakhArchive.Importer.Extracting;

/// <summary>Gives each note of a book a number of its own, by what its file knows it by; a key that is used again for another text means another note.</summary>
public sealed class NoteKeys
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<int> withText = [];
    private int count;

    public int ForMark(string key)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = ++count;
        }

        return number;
    }

    public int ForText(string key)
    {
        var number = ForMark(key);
        if (!withText.Add(number))
        {
            numbers[key] = number = ++count;
            withText.Add(number);
        }

        return number;
    }
}
