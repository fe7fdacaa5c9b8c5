namespace RelGraph.Application.Importing.Mapping;

/// <summary>One part of a value.</summary>
internal sealed record MappingSplit
{
    /// <summary>What separates the parts.</summary>
    public required string By { get; init; }

    /// <summary>Which part, from 1; from the end where negative.</summary>
    public required int Part { get; init; }
}
