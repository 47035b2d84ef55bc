using System.Text;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Pages;

/// <summary>
/// The links by which readers report an error. They carry the passage's address and its first words, in both layers
/// where these differ, so that one page serves every reader; and no interface word, as editors file them.
/// </summary>
public sealed class ReportLinks(IOptions<SiteOptions> options)
{
    // Enough to find the place by eye; mail programs cut links somewhere beyond 2,000 characters.
    private const int MaximumWords = 10;

    private readonly SiteOptions options = options.Value;

    /// <param name="block">A block that has a reference.</param>
    public string Href(WorkId work, Block block)
    {
        var reference = block.Id ?? throw new ArgumentException("A block without a reference cannot be reported.", nameof(block));
        var reading = FirstWords(LayerText.Of(block, Layer.Reading));
        var diplomatic = FirstWords(LayerText.Of(block, Layer.Diplomatic));
        var body = $"{PassageUrls.Absolute(options.PublicOrigin!, PassageUrls.Reference(work, reference))}\r\nreading: {reading}\r\n"
            + (diplomatic == reading ? "" : $"diplomatic: {diplomatic}\r\n");
        var isMail = options.IsContactByMail;
        var separator = isMail || !options.Contact.Contains('?') ? '?' : '&';
        return $"{(isMail ? "mailto:" : "")}{options.Contact}{separator}subject={work}/{reference}&body={Escape(body)}";
    }

    private static string FirstWords(string text)
    {
        var words = text.Split(' ', MaximumWords + 1);
        return words.Length > MaximumWords ? string.Join(' ', words[..MaximumWords]) + " …" : text;
    }

    /// <summary>
    /// Letters outside ASCII stay as they are: URL Standard, section 4.3, allows them, browsers encode them on the
    /// way out, and the page compresses them together with the passage (percent signs would treble their size).
    /// </summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 64);
        foreach (var rune in text.EnumerateRunes())
        {
            var staysAsItIs = !rune.IsAscii && Rune.IsLetterOrDigit(rune);
            escaped.Append(staysAsItIs ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
