using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Power;

/// <summary>Parameters of a person's power in a decision (scoring.md 4.4).</summary>
public sealed record PowerParameters
{
    /// <summary>Weight of each buying role.</summary>
    /// <value>Default approver 1, decision maker .9, evaluator .5, purchasing .5, influencer .4, user .3, gatekeeper .3, coach .2; each in (0, 1].</value>
    public RoleWeights Roles { get; init; } = new(1.0, .9, .5, .5, .4, .3, .3, .2);

    /// <summary>Weight of the inner circle.</summary>
    /// <value>Default 1; in (0, 1].</value>
    public double InnerCircle { get; init; } = 1.0;

    /// <summary>Weight of the political structure.</summary>
    /// <value>Default .7; in (0, 1].</value>
    public double PoliticalStructure { get; init; } = .7;

    /// <summary>Weight of people outside the political structure.</summary>
    /// <value>Default .4; in (0, 1].</value>
    public double Outside { get; init; } = .4;

    /// <summary>Weight where the political status is not known: the mean of the other three.</summary>
    /// <value>Default .7; in (0, 1].</value>
    public double UnknownPolitical { get; init; } = .7;

    /// <summary>Strength of a formal line beside stated influence of strength 0 to 1.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double ReportsToStrength { get; init; } = .5;

    /// <summary>Damping of the influence rank.</summary>
    /// <value>Default .85; in [0, .99].</value>
    public double Damping { get; init; } = .85;

    /// <summary>Role weight of a person with no seat, by rank 1 (top management) to 5 (staff).</summary>
    /// <value>Default 1, .8, .5, .3, .2.</value>
    public IReadOnlyList<double> RankWeights { get; init; } = [1.0, .8, .5, .3, .2];

    /// <summary>Role weight of a person with no seat and neither rank nor a title that tells it.</summary>
    /// <value>Default .25; in (0, 1].</value>
    public double UnknownRank { get; init; } = .25;

    /// <summary>The weight of a political status.</summary>
    public double Political(PoliticalStatus? status) => status switch
    {
        PoliticalStatus.InnerCircle => InnerCircle,
        PoliticalStatus.PoliticalStructure => PoliticalStructure,
        PoliticalStatus.Outside => Outside,
        _ => UnknownPolitical,
    };

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate()
    {
        var check = new ParameterCheck("power");
        foreach (var (name, value) in Roles.All())
        {
            check.InRange("roles." + name, value, .001, 1);
        }

        check.InRange("innerCircle", InnerCircle, .001, 1)
            .InRange("politicalStructure", PoliticalStructure, .001, 1)
            .InRange("outside", Outside, .001, 1)
            .InRange("unknownPolitical", UnknownPolitical, .001, 1)
            .InRange("reportsToStrength", ReportsToStrength, 0, 1)
            .InRange("damping", Damping, 0, .99)
            .InRange("unknownRank", UnknownRank, .001, 1)
            .That(RankWeights.Count == 5, "rankWeights", $"must have 5 values, one per rank, but has {RankWeights.Count}.");
        foreach (var weight in RankWeights)
        {
            check.InRange("rankWeights", weight, .001, 1);
        }

        return check.Errors;
    }
}
