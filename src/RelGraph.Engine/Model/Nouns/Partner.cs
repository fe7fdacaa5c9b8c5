using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A partner organisation 合作伙伴.</summary>
public sealed record Partner : Noun
{
    /// <summary>What it does for us, for example integrator or reseller.</summary>
    [Field("What it does for us, for example integrator or reseller", "角色")]
    public string? Role { get; init; }

    /// <summary>Region.</summary>
    [Field("Region", "区域")]
    public string? Region { get; init; }
}
