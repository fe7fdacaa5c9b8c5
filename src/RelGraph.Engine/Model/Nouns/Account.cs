using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A customer organisation 客户: who buys from us, or might.</summary>
public sealed record Account : Noun
{
    /// <summary>Industry, free text; equal texts form a segment.</summary>
    [Field("Industry, free text; equal texts form a segment", "行业")]
    public string? Industry { get; init; }

    /// <summary>Region, free text.</summary>
    [Field("Region, free text", "区域")]
    public string? Region { get; init; }

    /// <summary>Number of people employed.</summary>
    [Field("Number of people employed", "人数")]
    [Limits(0, 10_000_000)]
    public int? Headcount { get; init; }

    /// <summary>Yearly revenue of the customer.</summary>
    [Field("Yearly revenue of the customer", "年营收")]
    public Money? AnnualRevenue { get; init; }

    /// <summary>The account this one belongs to.</summary>
    [Field("The account this one belongs to", "上级客户")]
    [Refers(FactKind.Account)]
    public string? Parent { get; init; }

    /// <summary>The employee responsible.</summary>
    [Field("The employee responsible", "负责人")]
    [Refers(FactKind.Employee)]
    public string? Owner { get; init; }

    /// <summary>Segment for priors and references; the industry where empty.</summary>
    [Field("Segment for priors and references; the industry where empty", "细分")]
    public string? Segment { get; init; }

    /// <summary>What the customer spends a year on offerings like ours.</summary>
    [Field("What the customer spends a year on offerings like ours", "钱包份额基数")]
    public Money? Wallet { get; init; }

    /// <summary>Year of foundation.</summary>
    [Field("Year of foundation", "成立年份")]
    [Limits(1000, 3000)]
    public int? FoundedYear { get; init; }
}
