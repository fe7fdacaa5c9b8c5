using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Engine.Tests.Graphs;

public sealed class RelationshipGraphAtTests
{
    private static readonly WorkspaceInfo Workspace = new("w", "Workspace", "Asia/Shanghai", "CNY");
    private static readonly DateOnly Today = new(2026, 3, 31);

    [Fact]
    public void At_AnEarlierDay_ShowsWhatWasTrueThen()
    {
        var graph = LiveGraph.FromFacts(Workspace, [new Fact(new Account { Id = "A-1", Name = "华星制造" }, DayRange.Since(new DateOnly(2026, 2, 1)))]).AsOf(Today);

        Assert.Null(graph.At(new DateOnly(2026, 1, 31)).Facts.Find<Account>("A-1"));
        Assert.NotNull(graph.At(Today).Facts.Find<Account>("A-1"));
    }

    [Fact]
    public void At_ALaterDay_IsRefused()
    {
        var graph = LiveGraph.Empty(Workspace).AsOf(Today);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => graph.At(Today.AddDays(1)));
        Assert.Contains("2026-03-31", error.Message, StringComparison.Ordinal);
    }
}
