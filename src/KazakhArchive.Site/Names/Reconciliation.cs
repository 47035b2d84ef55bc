using System.Text.Json;
using System.Text.Json.Nodes;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Names;

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

    private static JsonObject Answer(JsonObject batch, Gazetteer gazetteer) => new(batch.Select(query => KeyValuePair.Create<string, JsonNode?>(query.Key, new JsonObject
    {
        ["result"] = Candidates(Text(query.Value, "query")!, Text(query.Value, "type"), Limit(query.Value), gazetteer),
    })));

    private static JsonArray Candidates(string text, string? type, int limit, Gazetteer gazetteer)
    {
        var typed = text.Length > LongestUtf16 ? text[..LongestUtf16] : text;
        var (form, arabic) = (NameForm.Of(typed), NameForm.OfArabic(typed));
        var sound = LatinNameKey.Of(form.Words);
        var found = gazetteer.Entities
            .Where(entity => type is null || entity.Type.NameOf() == type)
            .Select(entity => (Entity: entity, Score: Score(entity, form.Key, arabic.Key, sound)))
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

    private static int Score(Entity entity, string key, string withoutArticle, string sound)
    {
        if (key.Length == 0)
        {
            return 0;
        }

        var keys = entity.AllForms.Append(NameForm.Of(entity.Romanisation)).Where(form => form.Key.Length > 0).ToList();
        return keys.Any(form => form.Key == key || form.Key == withoutArticle) ? Certain
            : sound.Length > 0 && keys.Any(form => LatinNameKey.Of(form.Words) == sound) ? SameSounds
            : keys.Any(form => form.Key.Contains(key, StringComparison.Ordinal)) ? Contained
            : 0;
    }

    private static JsonNode Type(EntityType type) => new JsonObject { ["id"] = type.NameOf(), ["name"] = UiStrings.Get($"Names.Type.{type.NameOf()}", Language.English) };

    private static string? Text(JsonNode? query, string name) =>
        query is JsonObject fields && fields[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static int Limit(JsonNode? query) =>
        query is JsonObject fields && fields["limit"] is JsonValue value && value.TryGetValue<int>(out var limit) ? Math.Clamp(limit, 1, MostCandidates) : MostCandidates;
}
