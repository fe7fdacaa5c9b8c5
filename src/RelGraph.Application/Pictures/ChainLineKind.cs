namespace RelGraph.Application.Pictures;

/// <summary>What a line of the picture says.</summary>
public enum ChainLineKind
{
    /// <summary>The formal line.</summary>
    ReportsTo,
    /// <summary>One influences the other.</summary>
    Influences,
    /// <summary>One works against the other.</summary>
    ConflictsWith,
}
