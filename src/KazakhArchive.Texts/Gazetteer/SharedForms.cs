using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A form that two entities share needs a rule for each, or chance would decide what it means.</summary>
internal static class SharedForms
{
    public static void Check(IReadOnlyList<(Entity Entity, TablePlace Place)> rows, IReadOnlyList<AmbiguityRule> rules, FindingList findings)
    {
        // Within one language only: روس is Russia in Urdu and the Russians in Arabic, and no text is both.
        var reported = new HashSet<(string Key, EntityId Entity)>();
        foreach (var forms in Shared(rows, entity => entity.Urdu).Concat(Shared(rows, entity => entity.Arabic)))
        {
            foreach (var (form, entity, place) in forms)
            {
                var isRuled = rules.Any(rule => rule.Entity == entity && rule.IsOf(form.Key));
                if (!isRuled && reported.Add((form.Key, entity)))
                {
                    var others = forms.Select(other => other.Entity).Where(other => other != entity);
                    findings.Add(place.Path, place.LineNumber, FindingCodes.NameFormShared,
                        $"the form {Quoted.Of(form.Written)} of {entity} is also one of {string.Join(", ", others)}, expected a rule in {GazetteerReader.AmbiguitiesFile} for each",
                        "Say there near which words each is meant, or remove the form");
                }
            }
        }
    }

    private static IEnumerable<List<(NameForm Form, EntityId Entity, TablePlace Place)>> Shared(
        IReadOnlyList<(Entity Entity, TablePlace Place)> rows, Func<Entity, IReadOnlyList<NameForm>> formsOf) =>
        rows.SelectMany(row => formsOf(row.Entity).Select(form => (Form: form, Entity: row.Entity.Id, row.Place)))
            .GroupBy(form => form.Form.Key, StringComparer.Ordinal)
            .Select(forms => forms.DistinctBy(form => form.Entity).ToList())
            .Where(forms => forms.Count > 1);
}

/// <summary>Where a row stands, for findings.</summary>
internal readonly record struct TablePlace(string Path, int LineNumber)
{
    public override string ToString() => $"{Path}:{LineNumber}";
}
