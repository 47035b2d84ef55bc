using System.Text.Json;

namespace KazakhArchive.Site.Dts;

/// <summary>Why a request cannot be answered, as RFC 9457 problem details: for programs, so in English and in plain words.</summary>
public sealed record DtsProblem(int Status, string Detail) : IResult
{
    public static DtsProblem BadRequest(string detail) => new(StatusCodes.Status400BadRequest, detail);

    public static DtsProblem NotFound(string detail) => new(StatusCodes.Status404NotFound, detail);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, DtsJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", Status switch
            {
                StatusCodes.Status400BadRequest => "Bad Request",
                StatusCodes.Status404NotFound => "Not Found",
                _ => "Method Not Allowed",
            });
            json.WriteNumber("status", Status);
            json.WriteString("detail", Detail);
            json.WriteEndObject();
        }

        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/problem+json";
        await httpContext.Response.Body.WriteAsync(bytes.ToArray(), httpContext.RequestAborted);
    }
}
