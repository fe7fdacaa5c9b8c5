namespace RelGraph.Application.Importing.Mapping;

/// <summary>A value from a row of another file.</summary>
internal sealed record MappingLookup
{
    /// <summary>The other file.</summary>
    public required string In { get; init; }

    /// <summary>Its column that is compared; the first row that matches counts.</summary>
    public required string Key { get; init; }

    /// <summary>What the key must equal, worked out from this row.</summary>
    public required MappingExpression Match { get; init; }

    /// <summary>Its column that is read.</summary>
    public required string Column { get; init; }
}
