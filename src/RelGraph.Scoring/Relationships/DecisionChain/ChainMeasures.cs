using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>The figures reported beside a chain's score, on plain numbers.</summary>
public static class ChainMeasures
{
    /// <summary>The roles a purchase usually has.</summary>
    internal static readonly IReadOnlyList<BuyingRole> ExpectedRoles =
        [BuyingRole.Approver, BuyingRole.DecisionMaker, BuyingRole.Evaluator, BuyingRole.User, BuyingRole.Purchasing];

    /// <summary>Threads = 1/Σs²: the effective number of people who carry a relationship.</summary>
    /// <param name="carried">Closeness carried by each of our people, 0 or more.</param>
    /// <returns>From 1 to the number of people; null where nobody carries anything.</returns>
    public static double? Threads(IReadOnlyList<double> carried)
    {
        var total = carried.Sum();
        return total > 0 ? 1 / carried.Sum(one => one / total * (one / total)) : null;
    }

    /// <summary>Threads of the ties into a chain: what each of our people carries is the sum of the strengths.</summary>
    internal static double? ThreadsOf(IEnumerable<TieHolder> holders) =>
        Threads([.. holders.GroupBy(holder => holder.Person).OrderBy(group => group.Key).Select(group => group.Sum(holder => holder.Tie.Strength))]);

    /// <summary>Coverage = share of power held by covered people; null where nobody has power.</summary>
    public static double? Coverage(IReadOnlyList<(double Power, bool IsCovered)> people)
    {
        var total = people.Sum(person => person.Power);
        return total > 0 ? people.Where(person => person.IsCovered).Sum(person => person.Power) / total : null;
    }

    /// <summary>Consensus = 1 − power-weighted variance of the stands; null where nobody has power.</summary>
    public static double? Consensus(IReadOnlyList<(double Power, double Stand)> people)
    {
        var total = people.Sum(person => person.Power);
        if (total <= 0)
        {
            return null;
        }

        var mean = people.Sum(person => person.Power * person.Stand) / total;
        return 1 - (people.Sum(person => person.Power * (person.Stand - mean) * (person.Stand - mean)) / total);
    }

    /// <summary>Share of the expected roles that have a seat, 0 to 1.</summary>
    public static double Completeness(IEnumerable<BuyingRole> roles) => (double)roles.Distinct().Count(ExpectedRoles.Contains) / ExpectedRoles.Count;

    /// <summary>The rule of political maps: red without a supportive key player, green with one who decides or approves, else amber.</summary>
    public static TrafficLight Light(IEnumerable<KeyPersonScore> people)
    {
        var supportive = people.Where(person => person.IsKeyPlayer && Supports(person)).ToList();
        return supportive.Count == 0 ? TrafficLight.Red
            : supportive.Any(person => person.Role is BuyingRole.DecisionMaker or BuyingRole.Approver) ? TrafficLight.Green : TrafficLight.Amber;
    }

    /// <summary>True when support is known and nearer to supporter than to neutral.</summary>
    internal static bool Supports(KeyPersonScore person) => person.Input.Support is { Known: true, Mean: >= .5 };
}
