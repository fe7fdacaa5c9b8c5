using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Tests.Advising;

public sealed class TargetPlanTests
{
    private static readonly Scorebook Book = new(Deal().Graph(), ScoringParameters.Default);

    [Fact]
    public void Plan_OfATargetThatOneActionReaches_IsOneAction()
    {
        var single = Enumerable.Range(1, 60).Select(step => Book.ToReach("O-1", Book.WinProbability("O-1").Value!.Value + (step * .1))!).Last(plan => plan is { IsReached: true, Steps.Count: 1 });

        Assert.True(single.IsFewest && single.Reached >= single.Target);
        Assert.InRange(single.Reached, single.ReachedRange.Low, single.ReachedRange.High);
        Assert.Equal(single.Steps[0].Success, single.Success);
    }

    [Fact]
    public void Plan_OfHigherAndHigherTargets_NeverGetsShorter()
    {
        var plans = Enumerable.Range(0, 40).Select(step => Book.ToReach("O-1", 1 + (step * 1.5))!).ToList();

        var reached = plans.TakeWhile(plan => plan.IsReached).ToList();
        Assert.True(reached.Count > 2 && reached.Count < plans.Count);
        Assert.Equal(reached.Select(plan => plan.Steps.Count).Order(), reached.Select(plan => plan.Steps.Count));
        Assert.All(plans.Skip(reached.Count), plan => Assert.True(plan is { IsReached: false, IsExhaustive: true }));
        Assert.Contains(reached, plan => plan.Steps.Count > 1);
    }

    [Fact]
    public void Plan_OfTwoActions_CannotBeDoneByAnyOne()
    {
        var plans = Enumerable.Range(0, 400).Select(step => Book.ToReach("O-1", 1 + (step * .15))!).ToList();
        var plan = plans.First(found => found is { IsReached: true, Steps.Count: 2 });

        // No single action comes as far: the best of them, asked for by its own target, falls short.
        Assert.All(plans.Where(found => found.Steps.Count == 1), found => Assert.True(found.Reached < plan.Target));
        Assert.True(plan.IsFewest);
        Assert.Equal(2, plan.Steps.Select(step => (step.Kind, step.Contact)).Distinct().Count());
    }

    [Theory]
    [InlineData(AdviceKind.AnswerSolution)]
    [InlineData(AdviceKind.AnswerPrice)]
    public void Plan_OfATargetThatSeveralActionsReach_IsTheOneWithTheFewestHours(AdviceKind quick)
    {
        double Hours(AdviceKind kind) => kind == quick ? 1 : 100;
        var parameters = new AdviceParameters { SolutionHours = Hours(AdviceKind.AnswerSolution), PriceHours = Hours(AdviceKind.AnswerPrice), MeetingHours = 100, SupportHours = 100 };

        var plan = Book.ToReach("O-1", Book.WinProbability("O-1").Value!.Value + .05, parameters)!;

        Assert.Equal([quick], plan.Steps.Select(step => step.Kind));
        Assert.Equal(1, plan.Hours);
    }

    [Fact]
    public void Plan_OfATargetBelowNow_NeedsNothing()
    {
        var plan = Book.ToReach("O-1", 1)!;

        Assert.Empty(plan.Steps);
        Assert.True(plan is { IsReached: true, IsFewest: true, Success: 1, Hours: 0 });
        Assert.Equal(Book.WinProbability("O-1").Value!.Value, plan.Now, 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(double.NaN)]
    public void Plan_OfNoProbability_IsRefused(double target) => Assert.Throws<InvalidValueException>(() => Book.ToReach("O-1", target));

    [Fact]
    public void Plan_OfADealWithoutValue_IsNone() => Assert.Null(new Scorebook(new Deal().Graph(), ScoringParameters.Default).ToReach("O-1", 50));

    private static Deal Deal() => new Deal().Add(new Quote { Id = "Q-1", Opportunity = "O-1", On = Tests.Deal.Today.AddDays(-5), Amount = Money.Of(100_000, "CNY") })
        .Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Stance("C-1", SupportLevel.NonSupporter, -.6, -.4)
        .Contact("C-2", "Anna").Seat("C-2", BuyingRole.Evaluator).Stance("C-2", SupportLevel.NonSupporter, -.5, -.5)
        .Meet("E-1", "C-1", 9).Meet("E-1", "C-1", 40).Meet("E-2", "C-2", 30);
}
