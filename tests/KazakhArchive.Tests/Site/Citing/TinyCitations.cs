using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Settings;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Tests.Site.Citing;

/// <summary>Citations out of <see cref="TinyLibrary"/> under a configured origin.</summary>
internal static class TinyCitations
{
    public static IReadOnlyList<string> References { get; } = ["", "1", "1.2", "1.1-1.2", "n1", "f1", "1.h1", "p3"];

    /// <summary>Of whose printed book nothing is known, as of most.</summary>
    public static Edition Arabic { get; } = OfNoBook(TinyLibrary.Create().Editions[0]);

    /// <summary>The same with what a library records of it.</summary>
    public static Edition Printed { get; } = TinyLibrary.Create().Editions[0];

    public static Edition Urdu { get; } = TinyLibrary.Create().Editions[1];

    public static Edition OfNoBook(Edition edition) => edition with { Work = edition.Work with { Bibliography = Bibliography.Unknown } };

    /// <param name="reference">Empty for the whole work.</param>
    public static Citation Of(Edition edition, string reference)
    {
        var options = new SiteOptions { PublicOrigin = new Uri("https://archive.example"), HasPublicOrigin = true };
        var citations = new Citations(new PublicAddresses(Options.Create(options)));
        return reference.Length == 0
            ? citations.OfWork(edition)
            : citations.OfExcerpt(edition, Excerpts.Of(edition.Chapters, PassageRange.TryParse(reference)!.Value)!);
    }

    /// <summary>The Arabic work with other words in its title, its author and its first heading.</summary>
    public static Edition With(string words) => Arabic with
    {
        Work = Arabic.Work with
        {
            OriginalTitle = words,
            Title = new(words, words, words),
            Authors = [new(words, new(words, words, words))],
        },
        Chapters =
        [
            Arabic.Chapters[0] with { Blocks = [Arabic.Chapters[0].Heading with { Inlines = [new Inline.Text(words)] }, .. Arabic.Chapters[0].Blocks.Skip(1)] },
            Arabic.Chapters[1],
        ],
    };
}
