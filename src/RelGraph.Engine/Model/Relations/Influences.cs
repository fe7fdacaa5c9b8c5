using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>One contact influences another 影响线, beside the formal line.</summary>
public sealed record Influences : FactContent
{
    /// <summary>Who influences.</summary>
    [Field("Who influences", "影响者")]
    [KeyPart]
    [Refers(FactKind.Contact)]
    public required string From { get; init; }

    /// <summary>Who is influenced.</summary>
    [Field("Who is influenced", "被影响者")]
    [KeyPart]
    [Refers(FactKind.Contact)]
    public required string To { get; init; }

    /// <summary>Strength, above 0 to 1.</summary>
    [Field("Strength, above 0 to 1", "强度")]
    [Limits(0, 1)]
    public required double Strength { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(From, To);
}
