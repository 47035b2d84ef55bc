namespace KazakhArchive.Site.Dts;

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

        var id = parameters["id"] ?? DtsCollections.Root;
        var (work, resource) = (collections.FindWork(id), collections.FindResource(id));
        var (self, parents, children) = (work, resource) switch
        {
            ({ } found, _) => (items.Work(found), [items.Root], [items.Resource(found)]),
            (_, { } found) => (items.Resource(found), [items.Work(found)], []),
            _ => (items.Root, Array.Empty<DtsItem>(), collections.Resources.Select(items.Work).ToArray()),
        };
        if (self.Id != id)
        {
            return DtsProblem.NotFound("There is no such collection or resource.");
        }

        var members = parameters["nav"] == "parents" ? parents : children;
        if (DtsPage.Of(members.Length, PageSize, parameters["page"], out var problem) is not { } page)
        {
            return problem!;
        }

        return DtsJson.Answer(self.Id, self.Type, json =>
        {
            self.WriteProperties(json);
            json.WriteStartArray("member");
            foreach (var member in page.Members(members))
            {
                member.Write(json);
            }

            json.WriteEndArray();
            DtsJson.WriteView(json, page, number => addresses.Request(request, number));
        });
    }
}
