using RelGraph.Engine.Ties;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Proof;

/// <summary>Every term of every formula that can be taken out by its weight.</summary>
internal static class Variants
{
    public static IReadOnlyList<Variant> All { get; } =
    [
        OfTie("frequency F", ties => ties with { FrequencyWeight = 0 }), OfTie("recency R", ties => ties with { RecencyWeight = 0 }), OfTie("reciprocity P", ties => ties with { ReciprocityWeight = 0 }),
        OfTie("stability S", ties => ties with { StabilityWeight = 0 }), OfTie("multiplexity M", ties => ties with { MultiplexityWeight = 0 }), OfTie("overlap O", ties => ties with { OverlapWeight = 0 }),
        OfPerson("closeness", weights => weights with { Closeness = 0 }), OfPerson("solution", weights => weights with { Solution = 0 }),
        OfPerson("price", weights => weights with { Price = 0 }), OfPerson("support", weights => weights with { Support = 0 }),
        OfChain("power of roles", scores => scores with { Power = scores.Power with { Roles = new(1, 1, 1, 1, 1, 1, 1, 1) } }),
        OfChain("political status", scores => scores with { Power = scores.Power with { InnerCircle = 1, PoliticalStructure = 1, Outside = 1, UnknownPolitical = 1 } }),
        OfChain("influence Λ", scores => scores with { DecisionChain = scores.DecisionChain with { Innovator = 0, Visionary = 0, Pragmatist = 0, Conservative = 0, Laggard = 0 } }),
        OfWin("chain score", scores => scores with { Winning = scores.Winning with { ChainWeight = 0 } }), OfWin("top decider", scores => scores with { Winning = scores.Winning with { TopDeciderWeight = 0 } }),
        OfWin("coverage", scores => scores with { Winning = scores.Winning with { CoverageWeight = 0 } }), OfWin("threads", scores => scores with { Winning = scores.Winning with { ThreadsWeight = 0 } }),
        OfWin("momentum", scores => scores with { Winning = scores.Winning with { MomentumWeight = 0 } }), OfWin("behaviour", scores => scores with { Winning = scores.Winning with { BehaviourWeight = 0 } }),
        OfWin("TAS", scores => scores with { Winning = scores.Winning with { TasWeight = 0 } }), OfWin("overdue", scores => scores with { Winning = scores.Winning with { OverdueWeight = 0 } }),
        OfCustomer("quality Q", scores => scores with { Customer = scores.Customer with { QualityWeight = 0 } }), OfCustomer("density D", scores => scores with { Customer = scores.Customer with { DensityWeight = 0 } }),
        OfCustomer("authority Au", scores => scores with { Customer = scores.Customer with { AuthorityWeight = 0 } }), OfCustomer("institution I", scores => scores with { Customer = scores.Customer with { InstitutionWeight = 0 } }),
        OfEmployee("capital", scores => scores with { Employee = scores.Employee with { CapitalWeight = 0 } }), OfEmployee("reach", scores => scores with { Employee = scores.Employee with { ReachWeight = 0 } }),
        OfEmployee("broker", scores => scores with { Employee = scores.Employee with { BrokerWeight = 0 } }), OfEmployee("safe", scores => scores with { Employee = scores.Employee with { SafeWeight = 0 } }),
    ];

    private static Variant OfTie(string term, Func<TieParameters, TieParameters> without) => new("Tie 关系强度", term, ties => Scaled(without(ties)), scores => scores);

    private static Variant OfPerson(string term, Func<StandWeights, StandWeights> without)
    {
        return new("Key person 关键人", term, ties => ties, scores => scores with
        {
            KeyPerson = scores.KeyPerson with
            {
                Decider = Less(scores.KeyPerson.Decider), Evaluator = Less(scores.KeyPerson.Evaluator), User = Less(scores.KeyPerson.User), Purchasing = Less(scores.KeyPerson.Purchasing),
                Gatekeeper = Less(scores.KeyPerson.Gatekeeper), Coach = Less(scores.KeyPerson.Coach), Other = Less(scores.KeyPerson.Other),
            },
        });

        StandWeights Less(StandWeights weights)
        {
            var left = without(weights);
            return new(left.Closeness / left.Sum(), left.Solution / left.Sum(), left.Price / left.Sum(), left.Support / left.Sum());
        }
    }

    private static Variant OfChain(string term, Func<ScoringParameters, ScoringParameters> without) => new("Decision chain 决策链", term, ties => ties, without);

    private static Variant OfWin(string term, Func<ScoringParameters, ScoringParameters> without) => new("Win probability 赢率", term, ties => ties, without);

    private static Variant OfCustomer(string term, Func<ScoringParameters, ScoringParameters> without) => new("Customer 客户", term, ties => ties, without);

    private static Variant OfEmployee(string term, Func<ScoringParameters, ScoringParameters> without) => new("Employee 员工", term, ties => ties, without);

    private static TieParameters Scaled(TieParameters ties)
    {
        var sum = ties.FrequencyWeight + ties.RecencyWeight + ties.ReciprocityWeight + ties.StabilityWeight + ties.MultiplexityWeight + ties.OverlapWeight;
        return ties with
        {
            FrequencyWeight = ties.FrequencyWeight / sum, RecencyWeight = ties.RecencyWeight / sum, ReciprocityWeight = ties.ReciprocityWeight / sum,
            StabilityWeight = ties.StabilityWeight / sum, MultiplexityWeight = ties.MultiplexityWeight / sum, OverlapWeight = ties.OverlapWeight / sum,
        };
    }
}
