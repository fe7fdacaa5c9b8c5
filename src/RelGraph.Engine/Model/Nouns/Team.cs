using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>One of our teams 团队.</summary>
public sealed record Team : Noun
{
    /// <summary>The team above.</summary>
    [Field("The team above", "上级团队")]
    [Refers(FactKind.Team)]
    public string? Parent { get; init; }

    /// <summary>The employee who leads it.</summary>
    [Field("The employee who leads it", "主管")]
    [Refers(FactKind.Employee)]
    public string? Manager { get; init; }

    /// <summary>Region.</summary>
    [Field("Region", "区域")]
    public string? Region { get; init; }
}
