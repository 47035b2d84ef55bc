using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Pages.About;

/// <summary>The long texts of the site itself, one HTML fragment a language beside this file, with drawings that they share.</summary>
public sealed class Prose(IOptions<SiteOptions> options, HtmlEncoder encoder)
{
    private static readonly string[] Pictures = ["reading", "citing", "keeping"];

    private static readonly FrozenDictionary<(string Name, Language Language), string> Fragments =
        (from name in (string[])["about", "help", "programs", "rights"] from language in Languages.All select (name, language))
        .ToFrozenDictionary(key => key, key => WithPictures(Read($"{key.name}.{key.language.Code()}.html")));

    /// <summary>The text with the configured address in it.</summary>
    public IHtmlContent Of(string name, Language language) => new HtmlString(
        Fragments[(name, language)].Replace("{contact}", ContactLink(), StringComparison.Ordinal));

    /// <summary>The same drawing in every language: it has no words, and what it shows is beside it.</summary>
    private static string WithPictures(string text) =>
        Pictures.Aggregate(text, (text, picture) => text.Replace($"{{picture:{picture}}}", Read($"{picture}.svg"), StringComparison.Ordinal));

    private string ContactLink()
    {
        var contact = encoder.Encode(options.Value.Contact);
        var scheme = options.Value.IsContactByMail ? "mailto:" : "";
        return $"<a class=\"url\" dir=\"ltr\" href=\"{scheme}{contact}\">{contact}</a>";
    }

    private static string Read(string fileName)
    {
        using var stream = typeof(Prose).Assembly.GetManifestResourceStream($"Prose/{fileName}")
            ?? throw new FileNotFoundException("A text of the site is not embedded.", fileName);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
