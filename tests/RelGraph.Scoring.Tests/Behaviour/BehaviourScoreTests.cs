using RelGraph.Engine.Errors;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Tests.Explanations;
using RelGraph.Scoring.Tests.Firms;

namespace RelGraph.Scoring.Tests.Behaviour;

public sealed class BehaviourScoreTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Behaviour_EightWonAndEightLostAlike_IsTheExampleOfTheSpecification()
    {
        var score = EightAndEight().Saw("O-now", "2026-03-01", BehaviourAspect.Finance, "budget", "allocated").Book(Today).Behaviour("O-now");

        Assert.Equal(8, score.SimilarWon, 9);
        Assert.Equal(8, score.SimilarLost, 9);
        Assert.Equal(70.0, score.Value!.Value, 9);
        Assert.InRange(score.Interval!.Value.Low, 40, 70);
        Assert.InRange(score.Interval!.Value.High, 70, 95);
    }

    [Fact]
    public void Behaviour_Explained_IsRecomputedByAPocketCalculator()
    {
        var score = EightAndEight()
            .Saw("O-now", "2026-03-01", BehaviourAspect.Finance, "budget", "allocated")
            .Saw("O-now", "2026-03-02", BehaviourAspect.Rhythm, "push", "twice")
            .Saw("O-3", "2024-05-01", BehaviourAspect.Rhythm, "push", "twice")
            .Book(Today).Behaviour("O-now");

        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.Equal(5, PocketCalculator.Formulas(score.Explanation));
        Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
    }

    [Fact]
    public void Behaviour_LaterValueOfAFeature_ReplacesTheEarlier()
    {
        var firm = EightAndEight()
            .Saw("O-now", "2026-03-01", BehaviourAspect.Finance, "budget", "allocated")
            .Saw("O-now", "2026-03-20", BehaviourAspect.Finance, "budget", "withdrawn");

        Assert.Equal(70.0, firm.Book("2026-03-10").Behaviour("O-now").Value!.Value, 9);
        var withdrawn = firm.Book(Today).Behaviour("O-now");
        Assert.Equal(50, withdrawn.Value);
        Assert.Equal(["budget=withdrawn"], withdrawn.Aspects.Single(aspect => aspect.Aspect == BehaviourAspect.Finance).Uncounted);
    }

    [Fact]
    public void Behaviour_NoteWrittenAfterTheClose_IsNotLearned()
    {
        var firm = EightAndEight().Saw("O-now", "2026-03-01", BehaviourAspect.Finance, "budget", "late-note").Saw("O-1", "2025-01-01", BehaviourAspect.Finance, "budget", "late-note");

        Assert.Equal(50, firm.Book(Today).Behaviour("O-now").Value);
    }

    [Fact]
    public void Behaviour_NoSimilarProject_IsFiftyWithoutConfidence()
    {
        var score = SmallFirm.WithTwoCustomers().Deal("O-now", "A-1", "2026-01-01").Saw("O-now", "2026-03-01", BehaviourAspect.People, "committee", "large").Book(Today).Behaviour("O-now");

        Assert.Equal(50, score.Value);
        Assert.Equal(0, score.Confidence);
        Assert.Contains(score.Gaps, gap => gap.Code == "no-similar-project");
    }

    [Fact]
    public void Behaviour_NothingObserved_IsUnknownWithTheReason()
    {
        var score = EightAndEight().Book(Today).Behaviour("O-now");

        Assert.Null(score.Value);
        Assert.Null(score.Interval);
        Assert.Contains("No behaviour", score.UnknownBecause!.English, StringComparison.Ordinal);
        Assert.Equal(5, score.Gaps.Count(gap => gap.Code == "aspect-unobserved"));
    }

    [Fact]
    public void Behaviour_UnknownDeal_SaysHowToListDeals() =>
        Assert.Contains("list of opportunities", Assert.Throws<NotFoundException>(() => EightAndEight().Book(Today).Behaviour("O-nope")).Message, StringComparison.Ordinal);

    /// <summary>Sixteen closed deals of the same customer, alike in everything: of eight won six had a budget, of eight lost two.</summary>
    private static SmallFirm EightAndEight()
    {
        var firm = SmallFirm.WithTwoCustomers().Deal("O-now", "A-1", "2026-01-01", procurement: ProcurementMode.OpenTender);
        for (var i = 1; i <= 16; i++)
        {
            var won = i <= 8;
            firm.Deal($"O-{i}", "A-1", "2024-01-01", $"bid 2024-02-01; closed 2024-06-01 {(won ? "won" : "lost")}", procurement: ProcurementMode.OpenTender)
                .Saw($"O-{i}", "2024-03-01", BehaviourAspect.Finance, "budget", (won ? i <= 6 : i <= 10) ? "allocated" : "open");
        }

        return firm;
    }
}
