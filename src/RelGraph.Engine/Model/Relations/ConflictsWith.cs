using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>A contact works against another 冲突线.</summary>
public sealed record ConflictsWith : FactContent
{
    /// <summary>One side.</summary>
    [Field("One side", "一方")]
    [KeyPart]
    [Refers(FactKind.Contact)]
    public required string From { get; init; }

    /// <summary>The other side.</summary>
    [Field("The other side", "另一方")]
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
