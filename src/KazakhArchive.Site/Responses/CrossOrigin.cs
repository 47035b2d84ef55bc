namespace KazakhArchive.Site.Responses;

/// <summary>Lets scripts of any page of the web read an answer: nothing in it depends on who asks.</summary>
public static class CrossOrigin
{
    // What a script may look at besides the plain headers of the Fetch standard.
    private const string Exposed = "Content-Disposition, ETag, Link";

    public static void Allow(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = Exposed;
    }
}
