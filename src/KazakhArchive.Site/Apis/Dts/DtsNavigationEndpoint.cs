using System.Globalization;
using System.Text.Json;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>The navigation endpoint: units of a citation tree, chosen as the table "Usage of down, ref, start and end" says.</summary>
public static class DtsNavigationEndpoint
{
    /// <summary>Units of one page; a work of the size of an ordinary book fits into one.</summary>
    public const int PageSize = 10_000;

    private const int ToTheBottom = -1;

    public static IResult Get(HttpRequest request, DtsCollections collections, DtsItems items, DtsAddresses addresses)
    {
        var parameters = new DtsParameters(request.Query);
        if (DtsSelection.Read(request.HttpContext, collections, out var problem) is not DtsSelection selection)
        {
            return problem!;
        }

        if (ReadDown(parameters["down"], selection, out var down) is DtsProblem fault)
        {
            return fault;
        }

        var members = Members(selection, down);
        if (DtsPage.Of(members.Count, PageSize, parameters["page"], out problem) is not { } page)
        {
            return problem!;
        }

        var units = new DtsUnitWriter(selection.Resource.Edition, addresses);
        return DtsJson.Answer(addresses.Request(request), "Navigation", json =>
        {
            WriteResource(json, selection.Resource, items);
            units.Write(json, "ref", selection.Ref);
            units.Write(json, "start", selection.Start);
            units.Write(json, "end", selection.End);
            if (down is not null)
            {
                units.Write(json, "member", page.Members(members));
                DtsJson.WriteView(json, page, number => addresses.Request(request, number));
            }
        });
    }

    /// <summary>The problem with down; null where there is none.</summary>
    private static DtsProblem? ReadDown(string? text, DtsSelection selection, out int? down)
    {
        down = null;
        if (text is not null)
        {
            if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < ToTheBottom)
            {
                return DtsProblem.BadRequest("The parameter down is no number from -1 on.");
            }

            down = number;
        }

        return (down, selection) switch
        {
            (null, { Ref: null, Start: null }) => DtsProblem.BadRequest("One of the parameters down, ref or start and end is needed."),
            (0, { Ref: null }) => DtsProblem.BadRequest("The parameter down=0 asks for siblings and needs ref."),
            _ => null,
        };
    }

    private static IReadOnlyList<DtsUnit> Members(DtsSelection selection, int? down)
    {
        var units = selection.Tree.Units;
        switch (selection, down)
        {
            case (_, null):
                return [];
            case ({ Ref: { } sibling }, 0):
                return [.. units.Where(unit => unit.Parent == sibling.Parent)];
        }

        var (first, end, level) = selection switch
        {
            { Ref: { } unit } => (unit.Position, unit.End, unit.Level),
            { Start: { } start, End: { } last } => (start.Position, last.End, Math.Max(start.Level, last.Level)),
            _ => (0, units.Count, 0),
        };
        var deepest = down == ToTheBottom ? int.MaxValue : (long)level + down.Value;
        return [.. units.Skip(first).Take(end - first).Where(unit => unit.Level <= deepest)];
    }

    private static void WriteResource(Utf8JsonWriter json, DtsResource resource, DtsItems items)
    {
        json.WriteStartObject("resource");
        json.WriteString("@id", resource.Id);
        json.WriteString("@type", "Resource");
        items.WriteEndpoints(json, resource);
        json.WriteEndObject();
    }
}
