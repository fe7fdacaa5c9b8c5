using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Parameters of the key-person relationship (scoring.md 5.1).</summary>
public sealed record KeyPersonParameters
{
    /// <summary>Weights of an approver and a decision maker.</summary>
    /// <value>Default .20/.30/.20/.30.</value>
    public StandWeights Decider { get; init; } = new(.20, .30, .20, .30);

    /// <summary>Weights of an evaluator.</summary>
    /// <value>Default .20/.45/.10/.25.</value>
    public StandWeights Evaluator { get; init; } = new(.20, .45, .10, .25);

    /// <summary>Weights of a user.</summary>
    /// <value>Default .25/.45/.05/.25.</value>
    public StandWeights User { get; init; } = new(.25, .45, .05, .25);

    /// <summary>Weights of purchasing.</summary>
    /// <value>Default .20/.10/.45/.25.</value>
    public StandWeights Purchasing { get; init; } = new(.20, .10, .45, .25);

    /// <summary>Weights of a gatekeeper.</summary>
    /// <value>Default .35/.15/.20/.30.</value>
    public StandWeights Gatekeeper { get; init; } = new(.35, .15, .20, .30);

    /// <summary>Weights of a coach.</summary>
    /// <value>Default .30/.20/.05/.45.</value>
    public StandWeights Coach { get; init; } = new(.30, .20, .05, .45);

    /// <summary>Weights of an influencer and of a person with no seat.</summary>
    /// <value>Default .25/.35/.10/.30.</value>
    public StandWeights Other { get; init; } = new(.25, .35, .10, .30);

    /// <summary>Standard deviation of a solution, price or support that nobody knows.</summary>
    /// <value>Default .35; in [.01, 1].</value>
    public double UnknownSpread { get; init; } = .35;

    /// <summary>Closeness to us where nobody of us has met or rated the person.</summary>
    /// <value>Default 0; in [0, 1].</value>
    public double OurPriorCloseness { get; init; }

    /// <summary>Closeness to a rival of which nothing is known.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double RivalPriorCloseness { get; init; } = .2;

    /// <summary>Closeness to the rival that supplies the customer today, where nothing else is known.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double IncumbentPriorCloseness { get; init; } = .5;

    /// <summary>Mass of the prior beside opinions, in opinions: an opinion of this mass has confidence one half.</summary>
    /// <value>Default 1; above 0.</value>
    public double OpinionPriorMass { get; init; } = 1;

    /// <summary>Mass of one fresh opinion of a wholly reliable source.</summary>
    /// <value>Default 2; above 0.</value>
    public double OpinionMass { get; init; } = 2;

    /// <summary>Age in days at which an opinion has lost half its mass.</summary>
    /// <value>Default 120; above 0.</value>
    public double OpinionHalfLife { get; init; } = 120;

    /// <summary>Closeness read from a stated coverage where no tie is known: no contact, brief, multiple, in depth.</summary>
    /// <value>Default 0, .2, .5, .8.</value>
    public IReadOnlyList<double> CoverageCloseness { get; init; } = [0, .2, .5, .8];

    /// <summary>Evidence mass of a stated coverage.</summary>
    /// <value>Default 1; above 0.</value>
    public double CoverageMass { get; init; } = 1;

    /// <summary>The score to aim at, from which the work list is ordered.</summary>
    /// <value>Default 75; in [0, 100].</value>
    public double Target { get; init; } = 75;

    /// <summary>Closeness above which a person counts as covered.</summary>
    /// <value>Default .4; in [0, 1].</value>
    public double CoveredCloseness { get; init; } = .4;

    /// <summary>The weights of a role.</summary>
    public StandWeights Weights(BuyingRole role) => role switch
    {
        BuyingRole.Approver or BuyingRole.DecisionMaker => Decider,
        BuyingRole.Evaluator => Evaluator,
        BuyingRole.User => User,
        BuyingRole.Purchasing => Purchasing,
        BuyingRole.Gatekeeper => Gatekeeper,
        BuyingRole.Coach => Coach,
        _ => Other,
    };

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate()
    {
        var check = new ParameterCheck("keyPerson");
        foreach (var (name, weights) in new[]
        {
            ("decider", Decider), ("evaluator", Evaluator), ("user", User), ("purchasing", Purchasing),
            ("gatekeeper", Gatekeeper), ("coach", Coach), ("other", Other),
        })
        {
            check.InRange(name + ".closeness", weights.Closeness, 0, 1)
                .InRange(name + ".solution", weights.Solution, 0, 1)
                .InRange(name + ".price", weights.Price, 0, 1)
                .InRange(name + ".support", weights.Support, 0, 1)
                .InRange(name + " (sum)", weights.Sum(), 1 - 1e-9, 1 + 1e-9);
        }

        check.InRange("unknownSpread", UnknownSpread, .01, 1)
            .InRange("ourPriorCloseness", OurPriorCloseness, 0, 1)
            .InRange("rivalPriorCloseness", RivalPriorCloseness, 0, 1)
            .InRange("incumbentPriorCloseness", IncumbentPriorCloseness, 0, 1)
            .Positive("opinionPriorMass", OpinionPriorMass)
            .Positive("opinionMass", OpinionMass)
            .Positive("opinionHalfLife", OpinionHalfLife)
            .Positive("coverageMass", CoverageMass)
            .InRange("target", Target, 0, 100)
            .InRange("coveredCloseness", CoveredCloseness, 0, 1)
            .That(CoverageCloseness.Count == 4, "coverageCloseness", $"must have 4 values, one per coverage level, but has {CoverageCloseness.Count}.");
        foreach (var level in CoverageCloseness)
        {
            check.InRange("coverageCloseness", level, 0, 1);
        }

        return check.Errors;
    }
}
