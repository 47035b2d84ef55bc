namespace KazakhArchive.Site.Apis.Dts;

/// <summary>The collection endpoint: the archive, its works, and each work's resource.</summary>
public static class DtsCollectionEndpoint
{
    /// <summary>Members of one page.</summary>
    public const int PageSize = 100;

    public static IResult Get(HttpRequest request, DtsCollections collections, DtsItems items, DtsAddresses addresses)
    {
        var parameters = new DtsParameters(request.Query);
        if (parameters.Repeated is string repeated)
        {
            return DtsProblem.BadRequest($"The parameter {repeated} is given more than once.");
        }

        if (parameters["nav"] is not (null or "children" or "parents"))
        {
            return DtsProblem.BadRequest("The parameter nav is neither children nor parents.");
        }

        if (Find(parameters["id"] ?? DtsCollections.Root, parameters["nav"] == "parents", collections, items) is not { } found)
        {
            return DtsProblem.NotFound("There is no such collection or resource.");
        }

        if (DtsPage.Of(found.Count, PageSize, parameters["page"], out var problem) is not { } page)
        {
            return problem!;
        }

        var members = Enumerable.Range(0, found.Count).Skip((page.Number - 1) * PageSize).Take(PageSize).Select(found.Member).ToList();
        return found.Self is not { } self || members.Contains(null) ? DtsProblem.Later(request.HttpContext) : DtsJson.Answer(self.Id, self.Type, json =>
        {
            self.WriteProperties(json);
            json.WriteStartArray("member");
            members.ForEach(member => member!.Write(json));
            json.WriteEndArray();
            DtsJson.WriteView(json, page, number => addresses.Request(request, number));
        });
    }

    /// <summary>Null where there is no such collection or resource.</summary>
    private static Found? Find(string id, bool isParents, DtsCollections collections, DtsItems items)
    {
        if (id == DtsCollections.Root)
        {
            return new Found(items.Root, isParents ? 0 : collections.Works.Count, index => items.Work(collections.Works[index]));
        }

        if (collections.FindWork(id) is { } work)
        {
            return new Found(items.Work(work), 1, _ => isParents ? items.Root : items.Resource(work));
        }

        return collections.FindResource(id) is { } held
            ? new Found(items.Resource(held), isParents ? 1 : 0, _ => items.Work(held))
            : null;
    }

    /// <summary>What an id names; null where its work, or that of a member, cannot be read now.</summary>
    /// <param name="Count">Of its members.</param>
    private sealed record Found(DtsItem? Self, int Count, Func<int, DtsItem?> Member);
}
