using System.Text.Json;
using System.Text.Json.Nodes;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Names;

/// <summary>
/// Lets OpenRefine match a column of names with the archive's: the Reconciliation Service API 0.2
/// (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/).
/// </summary>
public static class Reconciliation
{
    private const int MostQueries = 50;
    private const int MostCandidates = 20;
    private const int LongestUtf16 = 200;
    private const int Certain = 100;
    private const int SameSounds = 80;
    private const int Contained = 50;

    // Fewer consonants are the head of too many names.
    private const int ShortestHead = 4;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static JsonObject Manifest(Func<string, string> absolute) => new()
    {
        ["versions"] = new JsonArray("0.2"),
        ["name"] = $"{UiStrings.Get("SiteName", Language.English)}: {UiStrings.Get("Names", Language.English)}",
        ["identifierSpace"] = absolute(PassageUrls.Names) + "/",
        ["schemaSpace"] = "https://schema.org/",
        ["view"] = new JsonObject { ["url"] = absolute(PassageUrls.Names) + "/{{id}}" },
        ["batchSize"] = MostQueries,
        ["defaultTypes"] = new JsonArray([.. Enum.GetValues<EntityType>().Select(Type)]),
    };

    /// <summary>Null where the batch is no JSON object of queries, or holds more than a service has to take.</summary>
    public static JsonObject? Answer(string queries, Gazetteer gazetteer)
    {
        try
        {
            return JsonNode.Parse(queries, null, Strict) is JsonObject batch && batch.Count <= MostQueries && batch.All(query => Text(query.Value, "query") is not null)
                ? Answer(batch, gazetteer)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            return null; // An escape in it is half a character, as System.Text.Json says at the first reading.
        }
    }

    private static JsonObject Answer(JsonObject batch, Gazetteer gazetteer)
    {
        // Once for all queries: each is compared with every name.
        var names = gazetteer.Entities.Select(Keyed.Of).ToList();
        return new JsonObject(batch.Select(query => KeyValuePair.Create<string, JsonNode?>(query.Key, new JsonObject
        {
            ["result"] = Candidates(Text(query.Value, "query")!, Text(query.Value, "type"), Limit(query.Value), names),
        })));
    }

    private static JsonArray Candidates(string text, string? type, int limit, IReadOnlyList<Keyed> names)
    {
        var typed = text.Length > LongestUtf16 ? text[..LongestUtf16] : text;
        var (form, arabic) = (NameForm.Of(typed), NameForm.OfArabic(typed));
        var sound = LatinNameKey.Of(form.Words);
        var found = names
            .Where(name => type is null || name.Entity.Type.NameOf() == type)
            .Select(name => (name.Entity, Score: name.Score(form.Key, arabic.Key, sound)))
            .Where(candidate => candidate.Score > 0)
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Entity.Id.Value, StringComparer.Ordinal)
            .Take(limit)
            .ToList();

        // Sure is what one name alone is called.
        var isSure = found.Count(candidate => candidate.Score == Certain) == 1;
        return new JsonArray([.. found.Select(candidate => new JsonObject
        {
            ["id"] = candidate.Entity.Id.Value,
            ["name"] = candidate.Entity.NameIn(Language.English),
            ["description"] = candidate.Entity.Note,
            ["type"] = new JsonArray(Type(candidate.Entity.Type)),
            ["score"] = candidate.Score,
            ["match"] = isSure && candidate.Score == Certain,
        })]);
    }

    private static JsonNode Type(EntityType type) => new JsonObject { ["id"] = type.NameOf(), ["name"] = UiStrings.Get($"Names.Type.{type.NameOf()}", Language.English) };

    private static string? Text(JsonNode? query, string name) =>
        query is JsonObject fields && fields[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static int Limit(JsonNode? query) =>
        query is JsonObject fields && fields["limit"] is JsonValue value && value.TryGetValue<int>(out var limit) ? Math.Clamp(limit, 1, MostCandidates) : MostCandidates;

    /// <summary>A name with what queries are compared with: the search forms of all its spellings, and how they sound in Latin letters.</summary>
    private sealed record Keyed(Entity Entity, IReadOnlyList<string> Keys, IReadOnlyList<string> Sounds)
    {
        public static Keyed Of(Entity entity)
        {
            var forms = entity.AllForms.Append(NameForm.Of(entity.Romanisation)).Where(form => form.Key.Length > 0).ToList();
            return new Keyed(entity, forms.ConvertAll(form => form.Key), forms.ConvertAll(form => LatinNameKey.Of(form.Words)));
        }

        public int Score(string key, string withoutArticle, string sound) =>
            key.Length == 0 ? 0
            : Keys.Contains(key, StringComparer.Ordinal) || Keys.Contains(withoutArticle, StringComparer.Ordinal) ? Certain
            : sound.Length > 0 && Sounds.Contains(sound, StringComparer.Ordinal) ? SameSounds
            : Keys.Any(form => form.Contains(key, StringComparison.Ordinal)) || IsHeadOfAName(sound) ? Contained
            : 0;

        // Abu'l-Khayr, whose title a table leaves out.
        private bool IsHeadOfAName(string sound) => sound.Length >= ShortestHead && Sounds.Any(name => name.StartsWith(sound, StringComparison.Ordinal));
    }
}
