using System.Text;
using KazakhArchive.Site.Citing;

namespace KazakhArchive.Tests.Site.Citing;

public class BibTexTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    public static TheoryData<string> References => [.. TinyCitations.References];

    [Theory]
    [MemberData(nameof(References))]
    public void EntryIsReadBack(string reference)
    {
        var citation = TinyCitations.Of(TinyCitations.Arabic, reference);
        var (type, key, fields) = Read(BibTex.Write(citation, Today));

        Assert.Equal(reference.Length == 0 ? "book" : "incollection", type);
        Assert.Equal(reference.Length == 0 ? "alif-ba" : $"alif-ba:{reference}", key);
        Assert.Equal("Abdelhamid, Amr", fields["author"]);
        Assert.Equal("{ألف باء كازاخستان [The ABC of Kazakhstan]}", fields[reference.Length == 0 ? "title" : "booktitle"]);
        Assert.Equal($"https://archive.example/alif-ba{(reference.Length == 0 ? "" : "/" + reference)}", fields["url"]);
        Assert.Equal("arabic", fields["langid"]);
    }

    [Fact]
    public void WhatMeansSomethingToLatexIsEscaped()
    {
        const string words = "50% & {a_b} #1 $x \\y ~z ^w } end\r\nsecond";
        var (_, _, fields) = Read(BibTex.Write(TinyCitations.Of(TinyCitations.With(words), "1.1"), Today));

        Assert.StartsWith(words.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), Unescape(fields["title"].Trim('{', '}').Trim()).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void WorkWithoutAuthorHasNone() =>
        Assert.DoesNotContain("author", Read(BibTex.Write(TinyCitations.Of(TinyCitations.Urdu, "1.1"), Today)).Fields.Keys);

    /// <summary>As BibTeX does: braces count, also behind a backslash; a value ends where its brace closes.</summary>
    private static (string Type, string Key, Dictionary<string, string> Fields) Read(string entry)
    {
        Assert.StartsWith("@", entry, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", entry, StringComparison.Ordinal);
        var opening = entry.IndexOf('{', StringComparison.Ordinal);
        var comma = entry.IndexOf(',', StringComparison.Ordinal);
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        for (var i = comma + 1; entry.IndexOf('=', i) is var equals && equals > 0;)
        {
            var name = entry[i..equals].Trim(' ', '\n', ',');
            var start = entry.IndexOf('{', equals);
            var end = start + 1;
            for (var depth = 1; depth > 0; end++)
            {
                depth += entry[end] == '{' ? 1 : entry[end] == '}' ? -1 : 0;
            }

            fields.Add(name, entry[(start + 1)..(end - 1)]);
            i = end;
        }

        return (entry[1..opening], entry[(opening + 1)..comma], fields);
    }

    private static string Unescape(string latex)
    {
        var text = new StringBuilder(latex);
        foreach (var (command, letter) in ((string, string)[])[
            ("\\textbraceleft{}", "{"), ("\\textbraceright{}", "}"), ("\\textasciitilde{}", "~"), ("\\textasciicircum{}", "^"),
            ("\\#", "#"), ("\\$", "$"), ("\\%", "%"), ("\\&", "&"), ("\\_", "_"), ("\\textbackslash{}", "\\")])
        {
            text.Replace(command, letter);
        }

        return text.ToString();
    }
}
