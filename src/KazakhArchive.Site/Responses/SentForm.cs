namespace KazakhArchive.Site.Responses;

/// <summary>The form that a request has posted, or the status that says why it cannot be read. A GET has none, whatever it says about itself.</summary>
public readonly record struct SentForm(IFormCollection? Fields, int Status)
{
    public static async Task<SentForm> Of(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return new(null, StatusCodes.Status400BadRequest);
        }

        try
        {
            return new(await request.ReadFormAsync(request.HttpContext.RequestAborted), StatusCodes.Status200OK);
        }
        catch (BadHttpRequestException fault)
        {
            return new(null, fault.StatusCode); // Longer than the limit, or broken off.
        }
        catch (InvalidDataException)
        {
            return new(null, StatusCodes.Status400BadRequest); // More fields than a form may have, or no boundary.
        }
        catch (IOException)
        {
            return new(null, StatusCodes.Status400BadRequest); // Parts without an end.
        }
    }
}
