using KazakhArchive.Desk.Describing;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Mvc;

namespace KazakhArchive.Desk.Pages;

/// <summary>What readers are told of a work in three languages: titles, authors, source, rights, abstracts; of what kind its source is, what it is about, and whether it is ready.</summary>
public sealed class DescriptionModel(WorkSessions works, Wording ui) : WorkPage(works, ui)
{
    /// <summary>The fields of one more author.</summary>
    public const string NewAuthor = "author";

    // What the page showed, beside what was typed there: another may have written the file meanwhile.
    private const string Shown = "shown:";

    public IReadOnlyList<WorkText> Texts => WorkTexts.Of(Open.Work);

    /// <summary>What is not said in languages, by its path; null where the file says null.</summary>
    public IEnumerable<(string Path, string? Value)> Plain =>
    [
        .. Open.Work.OriginalTitle is string title ? [("title.original", title)] : Array.Empty<(string, string?)>(),
        .. Open.Work.Authors.Index().Select(author => ($"authors[{author.Index}].original", (string?)author.Item.Original)),
        ("source.url", Open.Work.Source.Url?.OriginalString),
    ];

    /// <summary>What is chosen from the archive's lists, by its path, with the label's key and the terms that may be chosen.</summary>
    public IEnumerable<(string Path, string Key, string Value, IReadOnlyList<Term> Terms)> Choices =>
    [
        ("source.kind", "source.kind", Open.Work.Source.Kind, [.. Works.Gazetteer().SourceKinds]),
        .. Open.Work.Subjects.Index().Select(subject => ($"subjects[{subject.Index}]", "subject", subject.Item, (IReadOnlyList<Term>)[.. Works.Gazetteer().Subjects])),
    ];

    /// <summary>Those that an editor gives; publishing gives the third.</summary>
    public static IReadOnlyList<WorkState> States { get; } = [WorkState.Draft, WorkState.Ready];

    public static string ShownName(string path) => Shown + path;

    public void OnGet()
    {
        // The page is made of the work.
    }

    public IActionResult OnPostDescribe()
    {
        var current = Values();
        var changed = current.Keys.Where(path => Request.Form.ContainsKey(path) && Fields.Text(path) != Fields.Text(ShownName(path))).ToList();
        if (!changed.TrueForAll(IsOffered))
        {
            return BadRequest();
        }

        if (changed.Exists(path => FormFields.OneLine(current[path] ?? "") != Fields.Text(ShownName(path))))
        {
            return Told(new Notice([Ui["Told.Changed"]], IsFault: true));
        }

        var findings = new FindingList();
        var values = changed.ToDictionary(path => path, path => path == "source.url" && Fields.Trimmed(path).Length == 0 ? null : (string?)Fields.Trimmed(path), StringComparer.Ordinal);
        return WorkDescribing.Write(Open.Folder, values, Author(), findings)
            ? Told(new Notice([Ui["Told.Described"]], IsFault: false))
            : Told(new Notice([Ui["Told.NotDescribed"]], IsFault: true) { Findings = [.. findings] });
    }

    // What is chosen from a list is one of the list; a corpus without the list takes any.
    private bool IsOffered(string path) => path == "state"
        ? States.Any(state => state.Word() == Fields.Text(path))
        : Choices.Where(choice => choice.Path == path).All(choice => choice.Terms.Count == 0 || choice.Terms.Any(term => term.Id == Fields.Text(path)));

    private Dictionary<string, string?> Values()
    {
        var values = Plain.ToDictionary(plain => plain.Path, plain => plain.Value, StringComparer.Ordinal);
        foreach (var text in Texts)
        {
            foreach (var language in Languages.All)
            {
                values.Add($"{text.Path}.{language.Code()}", text.Text.In(language));
            }
        }

        foreach (var (path, _, value, _) in Choices)
        {
            values.Add(path, value);
        }

        if (Open.Work.State != WorkState.Published)
        {
            values.Add("state", Open.Work.State.Word());
        }

        return values;
    }

    /// <summary>Null where no name was typed.</summary>
    private WorkAuthor? Author()
    {
        string Name(string of) => Fields.Trimmed($"{NewAuthor}.{of}");
        return Languages.All.Select(language => Name(language.Code())).Prepend(Name("original")).All(name => name.Length == 0) ? null
            : new WorkAuthor(Name("original"), new LocalizedText(Name("ur"), Name("ar"), Name("en")));
    }
}
