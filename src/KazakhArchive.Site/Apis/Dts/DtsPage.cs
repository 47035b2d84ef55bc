using KazakhArchive.Site.Addresses;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>A page of a long answer.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Size">Members of one page.</param>
/// <param name="IsOneOfMany">Whether the answer says that it is a page: because there are more, or because a page was asked for.</param>
public sealed record DtsPage(int Number, int Last, int Size, bool IsOneOfMany)
{
    /// <summary>Null, and the problem, where there is no such page.</summary>
    /// <param name="count">Of all members.</param>
    /// <param name="asked">The parameter page; null for the first.</param>
    public static DtsPage? Of(int count, int size, string? asked, out DtsProblem? problem)
    {
        problem = null;
        var last = PageList.LastOf(count, size);
        if (PageList.TryParse(asked ?? "1") is not int number)
        {
            problem = DtsProblem.BadRequest("The parameter page is no number from 1 on.");
            return null;
        }

        if (number > last)
        {
            problem = DtsProblem.NotFound("There is no such page.");
            return null;
        }

        return new DtsPage(number, last, size, last > 1 || asked is not null);
    }

    public IEnumerable<T> Members<T>(IReadOnlyList<T> all) => all.Skip((Number - 1) * Size).Take(Size);
}
