using KazakhArchive.Site.Citing;

namespace KazakhArchive.Tests.Site.Citing;

public class RisTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    public static TheoryData<string> References => [.. TinyCitations.References];

    [Theory]
    [MemberData(nameof(References))]
    public void RecordIsReadBack(string reference)
    {
        var fields = Read(Ris.Write(TinyCitations.Of(TinyCitations.Arabic, reference), Today));

        Assert.Equal(("TY", reference.Length == 0 ? "BOOK" : "CHAP"), fields[0]);
        Assert.Equal(("ER", ""), fields[^1]);
        Assert.Contains(("AU", "Abdelhamid, Amr"), fields);
        Assert.Contains((reference.Length == 0 ? "TI" : "T2", "ألف باء كازاخستان [The ABC of Kazakhstan]"), fields);
        Assert.Contains(("UR", $"https://archive.example/alif-ba{(reference.Length == 0 ? "" : "/" + reference)}"), fields);
        Assert.Equal(reference.Length > 0, fields.Contains(("SE", reference)));
        // Of the chapter, the heading stands before the first number that the source prints.
        Assert.Equal(reference is not ("" or "1"), fields.Contains(("SP", "3")));
    }

    [Fact]
    public void LineEndsInATitleMakeNoNewField()
    {
        var fields = Read(Ris.Write(TinyCitations.Of(TinyCitations.With("one\r\nER  - \nTY  - BOOK\u2028two"), ""), Today));

        Assert.Single(fields, field => field.Tag == "TY");
        Assert.Contains(("TI", "one ER  -  TY  - BOOK two"), fields);
    }

    private static List<(string Tag, string Value)> Read(string record)
    {
        Assert.EndsWith("\r\n", record, StringComparison.Ordinal);
        List<(string, string)> fields = [];
        foreach (var line in record[..^2].Split("\r\n"))
        {
            Assert.Matches("^[A-Z][A-Z0-9]  - [^\r\n]*$", line);
            fields.Add((line[..2], line[6..]));
        }

        return fields;
    }
}
