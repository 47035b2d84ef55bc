using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Reads <c>ambiguities.tsv</c>; its columns are described in corpus/README.md.</summary>
internal static class AmbiguityReader
{
    public static IReadOnlyList<string> Columns { get; } = ["form", "name", "near", "reason"];

    public static IReadOnlyList<AmbiguityRule> Read(string path, string text, IReadOnlyDictionary<EntityId, Entity> known, FindingList findings)
    {
        var rules = new List<AmbiguityRule>();
        foreach (var row in TsvTable.Read(path, text, Columns, findings))
        {
            var form = NameForm.OfArabic(row["form"]);
            List<string> near = row["near"].Length == 0 ? [] : [.. FormCell.Split(row["near"]).Select(SearchForm.OfWords)];
            if (form.Key.Length == 0 || near.Contains(""))
            {
                findings.Add(path, row.LineNumber, FindingCodes.NameFormEmpty,
                    $"form {Quoted.Of(row["form"])} or near {Quoted.Of(row["near"])} holds nothing to compare, expected letters or digits in each",
                    $"Write words separated by \"{FormCell.Separator}\"; near may be empty as a whole");
                continue;
            }

            var entity = row["name"].Length == 0 ? null : EntityId.TryParse(row["name"]);
            var rule = new AmbiguityRule(form, entity, near);
            if (row["name"].Length == 0)
            {
                rules.Add(rule);
            }
            else if (entity is not EntityId id || !known.TryGetValue(id, out var named))
            {
                findings.Add(path, row.LineNumber, FindingCodes.NameUnknown,
                    $"name is {Quoted.Of(row["name"])}, expected the id of a row of the gazetteer, or nothing", "Correct the name, or add its row");
            }
            else if (!named.AllForms.Any(own => rule.IsOf(own.Key)))
            {
                findings.Add(path, row.LineNumber, FindingCodes.AmbiguityForm,
                    $"{Quoted.Of(row["form"])} is no form of {named.Id}, expected one that its row has", "Correct the form, or add it to the row");
            }
            else
            {
                rules.Add(rule);
            }
        }

        return rules;
    }
}
