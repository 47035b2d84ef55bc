using System.Collections.Frozen;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace KazakhArchive.Site.Preferences;

/// <summary>
/// The reader's preferences as one small stylesheet, so that the pages are the same for everyone. Each value
/// has a file <c>css/preferences/NAME-VALUE.css</c>; a reader's stylesheet is those files one after the other.
/// </summary>
public sealed class PreferenceStylesheet
{
    private readonly FrozenDictionary<(string Name, string Value), string> pieces;

    /// <exception cref="FileNotFoundException">A value has no file: the site was put together wrongly.</exception>
    public PreferenceStylesheet(IFileProvider webRoot)
    {
        pieces = Preference.OfLooks
            .SelectMany(preference => preference.Values.Select(value => (preference.Name, Value: value)))
            .ToFrozenDictionary(piece => piece, piece => Read(webRoot, FileName(piece.Name, piece.Value)));
    }

    public string For(ReaderPreferences preferences) =>
        string.Concat(Preference.OfLooks.Select(preference => pieces[(preference.Name, preferences[preference])]));

    private static string FileName(string name, string value) => $"css/preferences/{name}-{value}.css";

    private static string Read(IFileProvider webRoot, string path)
    {
        using var stream = webRoot.GetFileInfo(path).CreateReadStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
