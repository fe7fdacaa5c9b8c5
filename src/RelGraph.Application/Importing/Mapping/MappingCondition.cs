namespace RelGraph.Application.Importing.Mapping;

/// <summary>A condition on one column of the source; exactly one of its tests is given.</summary>
internal sealed record MappingCondition
{
    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>Its value is one of these.</summary>
    public IReadOnlyList<string>? In { get; init; }

    /// <summary>Its value is none of these.</summary>
    public IReadOnlyList<string>? NotIn { get; init; }

    /// <summary>It is empty (true) or not (false).</summary>
    public bool? Empty { get; init; }

    /// <summary>True when a value meets the condition.</summary>
    public bool IsMetBy(string value) => Empty is { } empty ? value.Length == 0 == empty : In is not null ? In.Contains(value) : !NotIn!.Contains(value);
}
