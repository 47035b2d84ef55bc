using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Works;

/// <summary>The machine forms of a work or a part of it, as pages offer them.</summary>
/// <param name="Reference">Null for the whole work.</param>
public sealed record ExportList(Edition Edition, PassageRange? Reference)
{
    /// <summary>The path of each, the key of its words, and its extension; plain text once for each layer.</summary>
    public IReadOnlyList<(string Path, string Words, string Extension)> Links =>
        [.. ExportForm.All.SelectMany(form => form == ExportForm.PlainText
            ? (IEnumerable<(string, string, string)>)
            [
                (PassageUrls.PlainText(Edition, Reference, Layer.Reading), "DownloadReading", form.Extension),
                (PassageUrls.PlainText(Edition, Reference, Layer.Diplomatic), "DownloadDiplomatic", form.Extension),
            ]
            : [(PassageUrls.MachineForm(Edition, Reference, form.Extension), $"Download{form.Extension}", form.Extension)])];

    /// <summary>For programs, in the head of the page.</summary>
    public IReadOnlyList<(string Path, string MediaType)> Alternates =>
        [.. ExportForm.All.Select(form => (PassageUrls.MachineForm(Edition, Reference, form.Extension), form.MediaType))];
}
