namespace RelGraph.Application.Tests.Importing;

/// <summary>Memory is counted for the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(HugeFieldTests), DisableParallelization = true)]
[Collection(nameof(HugeFieldTests))]
public sealed class HugeFieldTests
{
    [Fact]
    public async Task Import_FieldOfFiftyMegabytes_IsRefusedInLittleMemory()
    {
        using var bundle = new Bundle().With("partners.csv", "id,name", "P-1,\"" + new string('x', 50_000_000) + "\"", "P-2,y");
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var report = await bundle.ImportAsync();

        Assert.Equal(
            "partners.csv line 2: the row that starts here is longer than 4 MB, as when a quote is opened and never closed; close the quote, or shorten the row",
            Assert.Single(report.Problems).Message);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 50_000_000);
    }
}
