using System.Text.Json;
using KazakhArchive.Site.Responses;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>Why a request cannot be answered, as RFC 9457 problem details: for programs, so in English and in plain words.</summary>
public sealed record DtsProblem(int Status, string Detail) : IResult
{
    public static DtsProblem BadRequest(string detail) => new(StatusCodes.Status400BadRequest, detail);

    public static DtsProblem NotFound(string detail) => new(StatusCodes.Status404NotFound, detail);

    /// <summary>While the files of a work cannot be read.</summary>
    public static DtsProblem Later(HttpContext http) =>
        new(ServiceUnavailable.Answer(http).StatusCode, "The texts are being exchanged; ask again in a minute.");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        return new JsonResponse("application/problem+json", Write).ExecuteAsync(httpContext);
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", Status switch
        {
            StatusCodes.Status400BadRequest => "Bad Request",
            StatusCodes.Status404NotFound => "Not Found",
            StatusCodes.Status503ServiceUnavailable => "Service Unavailable",
            _ => "Method Not Allowed",
        });
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail);
        json.WriteEndObject();
    }
}
