using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A rival vendor 友商.</summary>
public sealed record Competitor : Noun
{
    /// <summary>What it is known for.</summary>
    [Field("What it is known for", "优势")]
    public string? Strength { get; init; }

    /// <summary>Region.</summary>
    [Field("Region", "区域")]
    public string? Region { get; init; }
}
