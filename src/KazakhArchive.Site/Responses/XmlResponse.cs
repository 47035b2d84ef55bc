using System.Text;
using System.Xml;

namespace KazakhArchive.Site.Responses;

/// <summary>An XML document as an answer, in UTF-8 without a byte order mark.</summary>
public sealed class XmlResponse(string mediaType, Action<XmlWriter> write) : IResult
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            write(xml);
        }

        httpContext.Response.ContentType = $"{mediaType}; charset=utf-8";
        await httpContext.Response.Body.WriteAsync(bytes.ToArray(), httpContext.RequestAborted);
    }
}
