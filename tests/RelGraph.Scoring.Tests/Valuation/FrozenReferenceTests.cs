using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Tests.Firms;

namespace RelGraph.Scoring.Tests.Valuation;

public sealed class FrozenReferenceTests
{
    private static readonly DateOnly Today = new(2026, 3, 31);

    [Fact]
    public void Freeze_OfAPicture_KeepsEveryNumberOfThatPicture()
    {
        var graph = Firm().Picture.AsOf("2026-03-31");
        var frozen = ParameterFitter.Freeze(graph, ScoringParameters.Default);

        Assert.Equal(Today, frozen.Valuation.FrozenOn);
        Assert.Equal(Today, frozen.Employee.FrozenOn);
        Assert.Equal(
            new Scorebook(graph, ScoringParameters.Default).Employee("E-li").Value!.Value, new Scorebook(graph, frozen).Employee("E-li").Value!.Value, 9);
    }

    [Fact]
    public void Freeze_Twice_ChangesNothing()
    {
        var graph = Firm().Picture.AsOf("2026-03-31");
        var once = ParameterFitter.Freeze(graph, ScoringParameters.Default);

        Assert.Equal(once.Hash, ParameterFitter.Freeze(graph, once).Hash);
        Assert.Empty(once.Validate());
        Assert.Equal(once.Hash, ScoringParameters.FromJson(once.ToJson()).Hash);
    }

    [Fact]
    public void Freeze_EmptyPicture_LeavesTheDefaults() =>
        Assert.Equal(ScoringParameters.Default.Hash, ParameterFitter.Freeze(new SmallFirm().Picture.AsOf("2026-03-31"), ScoringParameters.Default).Hash);

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers().Contract("V-1", "A-1", "2026-01-01", "2026-12-31", 365_000)
        .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-3", "2026-03-10", 8);
}
