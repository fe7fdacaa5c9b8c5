using System.Text;
using RelGraph.Application.Importing;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Application.Tests.Importing;

public sealed class EncodingTests
{
    private const string Text = "id,name,industry\r\nA-1,深圳市腾讯计算机系统有限公司,互联网\r\nA-2,𠮷野家 Zürich,餐饮\r\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "UTF-8" }, { "utf-8 bom", "UTF-8 with byte order mark" }, { "utf-16 bom", "UTF-16 little endian" }, { "utf-16be bom", "UTF-16 big endian" }, { "gb18030", "GB18030" },
    };

    private static byte[] Encode(string name, string text)
    {
        var encoding = Encoding.GetEncoding(name.Split(' ')[0]);
        return [.. name.EndsWith("bom", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Import_EachEncoding_GivesTheSameNamesAndTheSameChangeSet(string name, string label)
    {
        using var plain = new Bundle().WithBytes("accounts.csv", Encode("utf-8", Text));
        using var bundle = new Bundle().WithBytes("accounts.csv", Encode(name, Text));

        var report = await bundle.ImportAsync();

        Assert.Empty(report.Problems);
        Assert.Equal(label, Assert.Single(report.Files).Encoding);
        Assert.Equal("深圳市腾讯计算机系统有限公司", (await bundle.ContentAsync<Account>("A-1")).Name);
        Assert.Equal("𠮷野家 Zürich", (await bundle.ContentAsync<Account>("A-2")).Name);
        Assert.Equal((await plain.ImportAsync()).ChangeSetId, report.ChangeSetId);
    }

    [Fact]
    public async Task Import_LongUtf8File_IsReadAcrossChunkBorders()
    {
        var text = new StringBuilder("id,name\n");
        for (var i = 0; i < 120_000; i++)
        {
            text.Append("A-").Append(i).Append(",公司名称𠮷\n");
        }

        using var bundle = new Bundle().WithBytes("accounts.csv", Encoding.UTF8.GetBytes(text.ToString()));

        var report = await bundle.ImportAsync(new ImportOptions { CheckOnly = true });

        Assert.Equal("UTF-8", Assert.Single(report.Files).Encoding);
        Assert.Equal(120_000, report.Rows);
    }

    [Fact]
    public async Task Import_NeitherUtf8NorGb18030_NamesBothBytesAndTheRemedy()
    {
        using var bundle = new Bundle().WithBytes("accounts.csv", [.. "id,name\nA-1,caf"u8, 0xE9, .. "\n"u8]);

        Assert.Equal(
            "accounts.csv: the encoding cannot be told: byte 15 is not valid UTF-8 and byte 15 is not valid GB18030; save the file again as 'CSV UTF-8' (in Excel: Save As, CSV UTF-8)",
            Assert.Single((await bundle.ImportAsync()).Problems).Message);
    }

    [Fact]
    public async Task Import_Utf16WithoutMark_IsToldByItsZeroBytes()
    {
        using var bundle = new Bundle().WithBytes("accounts.csv", Encoding.Unicode.GetBytes("id,name\nA-1,x\n"));

        Assert.StartsWith("accounts.csv: the encoding cannot be told: byte 1 is zero, as in UTF-16 without byte order mark", Assert.Single((await bundle.ImportAsync()).Problems).Message);
    }

    [Fact]
    public async Task Import_MarkThatLies_IsRefused()
    {
        using var bundle = new Bundle().WithBytes("accounts.csv", [0xEF, 0xBB, 0xBF, .. "id,name\nA-1,"u8, 0xFF, .. "\n"u8]);

        Assert.StartsWith("accounts.csv: the byte order mark says UTF-8 with byte order mark, but byte 15 is not valid", Assert.Single((await bundle.ImportAsync()).Problems).Message);
    }
}
