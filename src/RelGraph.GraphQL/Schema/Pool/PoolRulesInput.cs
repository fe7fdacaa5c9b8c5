using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Pool;

namespace RelGraph.GraphQL.Schema.Pool;

/// <summary>The rules of the shared pool; what is left out is as usual.</summary>
[GraphQLName("PoolRulesInput")]
public sealed record PoolRulesInput
{
    /// <summary>Days without a two-way contact after which an owned account is released, 1 to 3660; usually 180.</summary>
    public int? SilentDays { get; init; }

    /// <summary>Industries with a rule of their own.</summary>
    public IReadOnlyList<IndustryDaysInput>? Industries { get; init; }

    /// <summary>The most accounts one person may own, 1 to 100000; usually 50.</summary>
    public int? MostPerPerson { get; init; }

    /// <summary>Whether an account with an open deal is kept by its owner however silent; usually true.</summary>
    public bool? KeepWithOpenDeal { get; init; }

    internal PoolRules Read()
    {
        var usual = new PoolRules();
        return new PoolRules
        {
            SilentDays = SilentDays ?? usual.SilentDays,
            SilentDaysByIndustry = (Industries ?? []).GroupBy(rule => rule.Industry).ToDictionary(rules => rules.Key, rules => rules.Last().Days, StringComparer.Ordinal),
            MostPerPerson = MostPerPerson ?? usual.MostPerPerson,
            KeepWithOpenDeal = KeepWithOpenDeal ?? usual.KeepWithOpenDeal,
        };
    }
}
