namespace KazakhArchive.Site.Apis.Dts;

/// <summary>What navigation and document requests point at: a resource, one of its trees, and a unit or a stretch of it.</summary>
/// <param name="Ref">Null together with <paramref name="Start"/> for the whole resource.</param>
/// <param name="End">Null exactly where <paramref name="Start"/> is.</param>
public sealed record DtsSelection(DtsResource Resource, DtsTree Tree, DtsUnit? Ref, DtsUnit? Start, DtsUnit? End)
{
    /// <summary>Null, and the problem, where the parameters contradict each other or name what is not there.</summary>
    public static DtsSelection? Read(HttpContext http, DtsCollections collections, out DtsProblem? problem)
    {
        var parameters = new DtsParameters(http.Request.Query);
        problem = ProblemOfForm(parameters);
        if (problem is not null)
        {
            return null;
        }

        if (collections.FindResource(parameters["resource"]!) is not { } work)
        {
            problem = DtsProblem.NotFound("There is no such resource; the collection endpoint lists them.");
            return null;
        }

        if (collections.Open(work) is not DtsResource resource)
        {
            problem = DtsProblem.Later(http);
            return null;
        }

        if (resource.Trees.FirstOrDefault(tree => tree.Identifier == parameters["tree"]) is not DtsTree found)
        {
            problem = DtsProblem.NotFound("The resource has no such citation tree; the default tree is asked for without tree.");
            return null;
        }

        string[] names = ["ref", "start", "end"];
        var units = Array.ConvertAll(names, name => parameters[name] is string identifier ? found.Find(identifier) : null);
        if (names.Index().FirstOrDefault(name => parameters[name.Item] is not null && units[name.Index] is null) is { Item: string missing })
        {
            problem = DtsProblem.NotFound($"The citation tree has no unit with the identifier given in {missing}.");
            return null;
        }

        if (units is [_, { } start, { } end] && end.Position < start.Position)
        {
            problem = DtsProblem.NotFound("There is no such range: end stands before start.");
            return null;
        }

        return new DtsSelection(resource, found, units[0], units[1], units[2]);
    }

    private static DtsProblem? ProblemOfForm(DtsParameters parameters)
    {
        var (hasRef, hasStart, hasEnd) = (parameters["ref"] is not null, parameters["start"] is not null, parameters["end"] is not null);
        return parameters switch
        {
            { Repeated: string name } => DtsProblem.BadRequest($"The parameter {name} is given more than once."),
            _ when parameters["resource"] is null => DtsProblem.BadRequest("The parameter resource is missing."),
            _ when hasRef && (hasStart || hasEnd) => DtsProblem.BadRequest("The parameter ref cannot be combined with start and end."),
            _ when hasStart != hasEnd => DtsProblem.BadRequest("The parameters start and end belong together."),
            _ => null,
        };
    }
}
