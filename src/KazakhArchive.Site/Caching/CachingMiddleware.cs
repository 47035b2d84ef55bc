using System.IO.Pipelines;
using CommunityToolkit.HighPerformance;
using CommunityToolkit.HighPerformance.Buffers;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Snapshots;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KazakhArchive.Site.Caching;

/// <summary>
/// Gives answers their tag and their coding, and keeps those that are the same for every reader of a language: such an answer is
/// compressed once and then sent as it is in memory.
/// </summary>
public sealed class CachingMiddleware(RequestDelegate next, SnapshotExchange snapshots, SiteMeters meters)
{
    // Below this a coding saves less than a network's packet.
    private const int LeastBytesToCode = 512;

    /// <summary>What a connection keeps of an answer that its client does not take, however long the answer: two pages as most browsers are sent them.</summary>
    public const int ResponseBufferBytes = 32 * 1024;

    // Pages are longer than what the runtime moves when it cleans up, so that they are written into memory that is used again.
    private const int FirstBytes = 16 * 1024;

    // What belongs to one sending, not to the answer.
    private static readonly HashSet<string> OfOneSending = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.Date, HeaderNames.Server, HeaderNames.ContentLength, HeaderNames.ContentEncoding, HeaderNames.ETag,
        HeaderNames.LastModified, HeaderNames.AcceptRanges, HeaderNames.TransferEncoding, HeaderNames.Connection,
    };

    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || CacheParameters.HasRanges(request.Path))
        {
            return next(http);
        }

        // A request for part of anything else is answered with the whole, which is cached.
        request.Headers.Remove(HeaderNames.Range);

        var key = CacheKey.Of(http.Request);
        if (key is CacheKey known)
        {
            var kept = snapshots.Current.Get<CachedResponses>().Find(known);
            meters.Cached(isHit: kept is not null);
            if (kept is not null)
            {
                return Send(http, kept);
            }
        }

        return Make(http, key);
    }

    private async Task Make(HttpContext http, CacheKey? key)
    {
        using var room = new ArrayPoolBufferWriter<byte>(FirstBytes);
        var sending = http.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var making = new StreamResponseBodyFeature(room.AsStream());
        http.Features.Set<IHttpResponseBodyFeature>(making);
        try
        {
            await next(http);
            await making.CompleteAsync();
        }
        finally
        {
            making.Dispose();
            http.Features.Set(sending);
        }

        var content = room.WrittenMemory;
        var response = http.Response;
        if (key is CacheKey known && IsWhole(response, content) && IsForEveryone(response))
        {
            var answer = Keepable(response, ContentTag.Of(content.Span), CodingOf(http, content.Length), content.Span);
            http.RequestServices.GetRequiredService<Snapshot>().Get<CachedResponses>().Keep(known, answer);
            await Send(http, answer);
        }
        else if (content.Length > 0)
        {
            await SendOnce(http, content);
        }
    }

    private static CachedResponse Keepable(HttpResponse response, string tag, ContentEncoding coding, ReadOnlySpan<byte> content)
    {
        SecurityHeaders.Complete(response.Headers);
        return new CachedResponse([.. response.Headers.Where(header => !OfOneSending.Contains(header.Key))], tag, coding, ContentEncodings.Quick(content, coding))
        {
            ShrinksWhenCoded = Shrinks(response, content.Length),
        };
    }

    private static async Task SendOnce(HttpContext http, ReadOnlyMemory<byte> content)
    {
        var (response, coding) = (http.Response, CodingOf(http, content.Length));
        using var coded = new ArrayPoolBufferWriter<byte>();
        if (coding != ContentEncoding.Identity)
        {
            ContentEncodings.Once(content.Span, coding, coded);
            content = coded.WrittenMemory;
        }

        if (IsWhole(response, content))
        {
            // Of the compressed bytes: they are a fifth, and a client that asks again accepts the same encoding.
            var tag = ContentTag.Of(content.Span);
            if (StringValues.IsNullOrEmpty(response.Headers.ETag))
            {
                response.Headers.ETag = ContentTag.Entity(tag, isWeak: true).ToString();
            }

            if (IsHeld(http.Request, tag))
            {
                await SendNothing(response);
                return;
            }
        }

        await Write(http, coding, content);
    }

    private static Task Send(HttpContext http, CachedResponse answer)
    {
        var response = http.Response;
        var coding = answer.ShrinksWhenCoded ? ContentEncodings.Accepted(http.Request.Headers.AcceptEncoding) : ContentEncoding.Identity;
        var content = answer.In(coding);
        var isHeld = IsHeld(http.Request, answer.Tag);
        foreach (var (name, value) in isHeld ? answer.HeadersWhereHeld : answer.Headers)
        {
            response.Headers[name] = value;
        }

        response.Headers.ETag = content.ETag;
        return isHeld ? SendNothing(response) : Write(http, coding, content.Bytes);
    }

    private static Task SendNothing(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        response.Headers.ContentType = StringValues.Empty;
        response.Headers.ContentLength = null;
        return Task.CompletedTask;
    }

    private static Task Write(HttpContext http, ContentEncoding coding, ReadOnlyMemory<byte> content)
    {
        http.Response.Headers.ContentEncoding = ContentEncodings.NameOf(coding);
        http.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask
            : content.Length <= ResponseBufferBytes ? http.Response.BodyWriter.WriteAsync(content).AsTask()
            : WritePieces(http.Response.BodyWriter, content);
    }

    private static async Task WritePieces(PipeWriter body, ReadOnlyMemory<byte> content)
    {
        var isOver = false;
        for (var start = 0; start < content.Length && !isOver; start += ResponseBufferBytes)
        {
            var written = await body.WriteAsync(content[start..Math.Min(content.Length, start + ResponseBufferBytes)]);
            isOver = written.IsCompleted || written.IsCanceled;
        }
    }

    /// <summary>Also says in the answer that it depends on the request's Accept-Encoding.</summary>
    private static ContentEncoding CodingOf(HttpContext http, int length)
    {
        var headers = http.Response.Headers;
        if (!Shrinks(http.Response, length))
        {
            return ContentEncoding.Identity;
        }

        if (!headers.Vary.Contains(HeaderNames.AcceptEncoding))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }

        return ContentEncodings.Accepted(http.Request.Headers.AcceptEncoding);
    }

    private static bool Shrinks(HttpResponse response, int length) => length >= LeastBytesToCode && ContentEncodings.Shrinks(response.Headers.ContentType);

    private static bool IsWhole(HttpResponse response, ReadOnlyMemory<byte> content) =>
        response.StatusCode == StatusCodes.Status200OK && content.Length > 0;

    private static bool IsForEveryone(HttpResponse response) =>
        response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl.ToString() is var control
        && !control.Contains("no-store", StringComparison.Ordinal)
        && !control.Contains("private", StringComparison.Ordinal);

    // A tag of another coding is one of the same content.
    private static bool IsHeld(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch is { Count: > 0 } held && (held.ToString().Contains(tag, StringComparison.Ordinal) || held.ToString() == "*");
}
