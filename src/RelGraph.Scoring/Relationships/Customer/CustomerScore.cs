using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>ARS: how strong a vendor's relationship with an account is.</summary>
public sealed record CustomerScore : Score
{
    /// <summary>The account's id.</summary>
    public required string Account { get; init; }

    /// <summary>The vendor, us unless asked otherwise.</summary>
    public required Vendor Vendor { get; init; }

    /// <summary>The factors; null where nothing is known of anybody.</summary>
    public CustomerFactors? Factors { get; init; }

    /// <summary>The exponents used.</summary>
    public required CustomerWeights Weights { get; init; }

    /// <summary>Key layer 关键客户关系, 0 to 100: authority × quality.</summary>
    public double? KeyLayer => Factors is { } factors ? 100 * factors.Authority * factors.Quality : null;

    /// <summary>General layer 普遍客户关系, 0 to 100: density.</summary>
    public double? GeneralLayer => Factors is { } factors ? 100 * factors.Density : null;

    /// <summary>Organisational layer 组织型客户关系, 0 to 100: institutional ties.</summary>
    public double? OrganisationalLayer => Factors is { } factors ? 100 * factors.Institution : null;

    /// <summary>What the level is called: vendor, credible source, problem solver, trusted advisor, strategic alliance; null where there is no score.</summary>
    public BilingualText? Standing => Level switch
    {
        ScoreLevel.L1 => new BilingualText("vendor", "供应商"),
        ScoreLevel.L2 => new BilingualText("credible source", "可信来源"),
        ScoreLevel.L3 => new BilingualText("problem solver", "问题解决者"),
        ScoreLevel.L4 => new BilingualText("trusted advisor", "可信顾问"),
        ScoreLevel.L5 => new BilingualText("strategic alliance", "战略联盟"),
        _ => null,
    };

    /// <summary>The people of the account, ordered by contact id.</summary>
    public IReadOnlyList<CustomerContact> Contacts { get; init; } = [];

    /// <summary>Share of the account's recorded people of whom something is known toward the vendor, 0 to 1.</summary>
    public double KnownShare { get; init; }
}
