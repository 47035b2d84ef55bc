using System.Diagnostics;
using System.Text;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Tests.Importer.Sources;

/// <summary>What is no UTF-8 is named, and the command that the finding gives does convert it.</summary>
public class EncodingTests
{
    private const string Text = "كانت المدينة عاصمة البلاد في ذلك الوقت.\nثم انتقلت العاصمة إلى الشمال.\n";

    [Theory]
    [InlineData("WINDOWS-1256", "E101", "WINDOWS-1256")]
    [InlineData("ISO-8859-6", "E101", "ISO-8859-6")]
    [InlineData("UTF-16", "E101", "UTF-16")]
    [InlineData("UTF-16LE", "E102", "UTF-16LE")]
    [InlineData("UTF-16BE", "E102", "UTF-16BE")]
    public async Task CommandOfTheFindingRestoresTheText(string written, string code, string guessed)
    {
        var bytes = await Iconv("UTF-8", written, Encoding.UTF8.GetBytes(Text));
        var findings = new FindingList();
        Assert.Null(SourceReader.Read("source.txt", bytes, findings));
        var finding = Assert.Single(findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Contains($"looks like {guessed}", finding.What, StringComparison.Ordinal);
        Assert.Contains($"iconv -f {guessed} -t UTF-8 FILE > source.txt", finding.Mend, StringComparison.Ordinal);
        Assert.Equal(Text, Encoding.UTF8.GetString(await Iconv(guessed, "UTF-8", bytes)));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x62, 0x0A, 0x63, 0xE3 }, "source.txt:2: E101 byte 0xE3 at offset 4 ")]
    [InlineData(new byte[] { 0xD8, 0xA7, 0xED, 0xA0, 0x80 }, "source.txt:1: E101 byte 0xED at offset 2 ")]
    [InlineData(new byte[] { 0xD8, 0xA7, 0xD8 }, "source.txt:1: E101 byte 0xD8 at offset 2 ")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "source.txt:1: E101 byte 0xC0 at offset 0 ")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "source.txt:1: E101 byte 0xF4 at offset 0 ")]
    public void FirstByteThatIsNoUtf8IsNamed(byte[] bytes, string beginning)
    {
        var findings = new FindingList();
        Assert.Null(SourceReader.Read("source.txt", bytes, findings));
        Assert.StartsWith(beginning, Assert.Single(findings).ToString(), StringComparison.Ordinal);
    }

    private static async Task<byte[]> Iconv(string from, string to, byte[] bytes)
    {
        using var iconv = Process.Start(new ProcessStartInfo("iconv", ["-f", from, "-t", to]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await iconv.StandardInput.BaseStream.WriteAsync(bytes);
        iconv.StandardInput.Close();
        using var converted = new MemoryStream();
        await iconv.StandardOutput.BaseStream.CopyToAsync(converted);
        await iconv.WaitForExitAsync();
        Assert.Equal(0, iconv.ExitCode);
        return converted.ToArray();
    }
}
