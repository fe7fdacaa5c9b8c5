using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.WhatIf;

namespace RelGraph.Scoring.Tests.WhatIf;

public sealed class WhatIfChangesTests
{
    private static readonly RelGraph.Engine.Graphs.RelationshipGraph Graph = new Deal()
        .Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Stance("C-1", SupportLevel.NonSupporter, .4, -.2)
        .Contact("C-2", "Anna Schmidt").Add(new RelGraph.Engine.Model.Nouns.Competitor { Id = "K-1", Name = "友商" })
        .Meet("E-1", "C-1", 9).Meet("E-2", "C-1", 30).Graph();

    [Fact]
    public void Stance_Support_ChangesTheScoreAndKeepsTheRest()
    {
        var (now, then) = (Open(Graph), Open(new WhatIfChanges(Graph).Stance("O-1", "C-1", support: SupportLevel.Supporter).Apply()));
        Assert.Equal(.6, then.KeyPerson("O-1", "C-1").Input.Support.Mean);
        Assert.Equal(.4, then.KeyPerson("O-1", "C-1").Input.Solution.Mean);
        Assert.True(then.DecisionChain("O-1").Value > now.DecisionChain("O-1").Value);
        Assert.Equal(-.6, Open(Graph).KeyPerson("O-1", "C-1").Input.Support.Mean);
    }

    [Fact]
    public void Stance_SupposedAgainstColleaguesRatings_SetsThemAsideInThisDealOnly()
    {
        var rated = new Deal()
            .Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Meet("E-1", "C-1", 9)
            .Add(Rating("J-1", JudgementAspect.Support, "O-1")).Add(Rating("J-2", JudgementAspect.Solution, "O-1")).Graph();

        var supposed = new WhatIfChanges(rated).Stance("O-1", "C-1", support: SupportLevel.Enemy).Apply();

        Assert.Equal(-1, Open(supposed).KeyPerson("O-1", "C-1").Input.Support.Mean);
        Assert.Equal(Open(rated).KeyPerson("O-1", "C-1").Input.Solution.Mean, Open(supposed).KeyPerson("O-1", "C-1").Input.Solution.Mean);
    }

    [Fact]
    public void WhatIf_AnyScore_HasAnIdentityOfItsOwn()
    {
        var now = Open(Graph).DecisionChain("O-1").Identity;
        var better = Open(new WhatIfChanges(Graph).Stance("O-1", "C-1", support: SupportLevel.Supporter).Apply()).DecisionChain("O-1").Identity;
        var worse = Open(new WhatIfChanges(Graph).Stance("O-1", "C-1", support: SupportLevel.Enemy).Apply()).DecisionChain("O-1").Identity;
        Assert.False(now.IsHypothetical);
        Assert.True(better.IsHypothetical);
        Assert.Equal(3, new[] { now, better, worse }.Distinct().Count());
        Assert.Equal(now, better with { Hypothesis = null });
    }

    [Fact]
    public void Stance_Twice_BuildsOnTheFirst()
    {
        var person = Open(new WhatIfChanges(Graph).Stance("O-1", "C-1", price: .5).Stance("O-1", "C-1", solution: .9).Apply()).KeyPerson("O-1", "C-1");
        Assert.Equal((.9, .5), (person.Input.Solution.Mean, person.Input.Price.Mean));
    }

    [Fact]
    public void Seats_AddedAndRemoved_ChangeTheChain()
    {
        var added = new WhatIfChanges(Graph).AddSeat(new Seat { Opportunity = "O-1", Contact = "C-2", Role = BuyingRole.User }).Stance("O-1", "C-2", support: SupportLevel.Mentor);
        Assert.Equal(["C-1", "C-2"], Open(added.Apply()).DecisionChain("O-1").Seats.Select(seat => seat.Person.Contact));
        Assert.Null(Open(new WhatIfChanges(Graph).RemoveSeat("O-1", "C-1").Apply()).DecisionChain("O-1").Value);
    }

    [Fact]
    public void EmployeeLeaves_TakesTheTiesAway()
    {
        var left = Open(new WhatIfChanges(Graph).EmployeeLeaves("E-1").Apply());
        Assert.Equal("E-2", Assert.Single(left.KeyPerson("O-1", "C-1").Holders).Person.Id);
        Assert.DoesNotContain(left.IntroductionPaths("C-1", count: 9), path => path.Hops.Any(hop => hop.Asker.Id == "E-1"));
    }

    [Fact]
    public void CompetitorEnters_TakesPartInTheChain()
    {
        var entered = Open(new WhatIfChanges(Graph).CompetitorEnters("K-1", "O-1", incumbent: true).Apply()).DecisionChain("O-1");
        Assert.Equal(["us", "K-1", "unnamed"], entered.Preferences.Select(one => one.Vendor.Id));
        Assert.Equal("友商", entered.Preferences[1].Name);
    }

    [Fact]
    public void BadArguments_SayWhatIsAllowed()
    {
        var changes = new WhatIfChanges(Graph);
        Assert.Throws<NotFoundException>(() => changes.Stance("O-1", "C-2", support: SupportLevel.Mentor));
        Assert.Throws<NotFoundException>(() => changes.RemoveSeat("O-1", "C-2"));
        Assert.Throws<NotFoundException>(() => changes.EmployeeLeaves("E-9"));
        Assert.Throws<NotFoundException>(() => changes.CompetitorEnters("K-9", "O-1"));
        Assert.Contains("a number from −1 to 1", Assert.Throws<InvalidValueException>(() => changes.Stance("O-1", "C-1", solution: 2)).Message, StringComparison.Ordinal);
        Assert.Empty(changes.Changes);
    }

    private static Scorebook Open(RelGraph.Engine.Graphs.RelationshipGraph graph) => new(graph, ScoringParameters.Default);

    private static RelGraph.Engine.Model.Evidence.Judgement Rating(string id, JudgementAspect aspect, string opportunity) => new()
    {
        Id = id,
        Author = "E-1",
        On = Graph.AsOf.AddDays(-10),
        Aspect = aspect,
        Contact = "C-1",
        Opportunity = opportunity,
        Level = 5,
    };
}
