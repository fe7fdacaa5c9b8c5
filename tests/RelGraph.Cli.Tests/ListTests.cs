namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class ListTests(SmallCompany company)
{
    [Theory]
    [InlineData("accounts", "id,name,industry,region,owner")]
    [InlineData("opportunities", "id,name,account,stage,outcome,amount,opened,owner")]
    [InlineData("contacts", "id,name,otherName,employer,title,rank")]
    [InlineData("employees", "id,name,otherName,title,team")]
    [InlineData("competitors", "id,name,strength,region,openDeals")]
    public async Task List_AsJson_HasStableFieldsAndCounts(string what, string fields)
    {
        var run = await company.AskAsync("list", what, "--json", "--top", "2");

        Assert.Equal(0, run.Code);
        Assert.Equal("2026-06-30", run.Json.GetProperty("asOf").GetString());
        Assert.Equal(2, run.Json.GetProperty("items").GetArrayLength());
        Assert.True(run.Json.GetProperty("total").GetInt32() >= 2);
        Assert.Equal(fields, string.Join(',', run.Json.GetProperty("items")[0].EnumerateObject().Select(field => field.Name)));
    }

    [Fact]
    public async Task List_WithTextToFind_LooksInIdsAndNamesOfBothLanguages()
    {
        var all = await company.AskAsync("list", "contacts", "--json", "--top", "1000");
        var some = all.Json.GetProperty("items").EnumerateArray().First(item => item.GetProperty("otherName").GetString() is not null);
        var other = some.GetProperty("otherName").GetString()!;

        var found = await company.AskAsync("list", "contacts", "--find", other.ToUpperInvariant(), "--json");

        Assert.Contains(found.Json.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetString() == some.GetProperty("id").GetString());
        Assert.True(found.Json.GetProperty("total").GetInt32() < all.Json.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task List_WithNothingFound_SaysWhatToDoAndReturnsOne()
    {
        var run = await company.AskAsync("list", "contacts", "--find", "诸葛亮");

        Assert.Equal(1, run.Code);
        Assert.Equal("No contacts with '诸葛亮' in id or name as of 2026-06-30. Try a shorter text, or another day with --as-of.\n", run.Out);
    }

    [Fact]
    public async Task List_BeforeAnythingHappened_SaysSo()
    {
        var run = await company.AskAsync("list", "opportunities", "--as-of", "1999-12-31", "--lang", "zh");

        Assert.Equal(1, run.Code);
        Assert.Equal("截至 1999-12-31 没有记录。用 'relgraph import DIR' 导入，或用 --as-of 换一个日期。\n", run.Out);
    }

    [Fact]
    public async Task List_InChinese_HasChineseHeadings()
    {
        var run = await company.AskAsync("list", "employees", "--lang", "zh");

        Assert.Matches("编号 +姓名 +其他名 +职务 +团队", run.Out);
    }

    [Fact]
    public async Task List_WithChineseNames_KeepsColumnsAligned()
    {
        var run = await company.AskAsync("list", "employees", "--top", "100");

        var lines = run.Out.Split('\n');
        var title = Place(lines[0], lines[0].IndexOf("Title", StringComparison.Ordinal));
        Assert.All(lines[2..^2], line => Assert.Contains(Enumerable.Range(0, line.Length), at => Place(line, at) == title && line[at] != ' ' && line[at - 1] == ' '));

        static int Place(string line, int at) => line[..at].Sum(letter => letter >= 0x2E80 ? 2 : 1);
    }
}
