namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class StoreWriteBackTests(SmallCompany company)
{
    [Fact]
    public async Task WriteBack_IntoAFile_IsRefusedWithTheWayOut()
    {
        var run = await company.AskAsync("store", "write-back", "--json");

        Assert.Equal(2, run.Code);
        Assert.Contains("STORE_NO_WRITE_BACK", run.Error, StringComparison.Ordinal);
        Assert.Contains("relgraph store copy", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("scores,")]
    [InlineData("")]
    public async Task WriteBack_OfNoKnownPart_IsRefused(string parts)
    {
        var run = await company.AskAsync("store", "write-back", "--only", parts);

        Assert.Equal(2, run.Code);
        Assert.Contains("write scores, ties or communities, separated by commas", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteBack_OfWhatWasKnownOnce_IsRefused()
    {
        var run = await company.AskAsync("store", "write-back", "--recorded-as-of", "2026-03-31T18:00:00+08:00");

        Assert.Equal(2, run.Code);
        Assert.Contains("--recorded-as-of cannot be written back", run.Error, StringComparison.Ordinal);
    }
}
