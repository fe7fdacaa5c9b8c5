using RelGraph.Engine.Model;

namespace RelGraph.Engine.History;

/// <summary>Which versions to read.</summary>
public sealed record FactQuery
{
    /// <summary>Everything believed now, of every kind, for all days.</summary>
    public static FactQuery Everything { get; } = new();

    /// <summary>Only these kinds; null for all.</summary>
    public IReadOnlyList<FactKind>? Kinds { get; init; }

    /// <summary>Only these keys; null for all.</summary>
    public IReadOnlyList<FactKey>? Keys { get; init; }

    /// <summary>Only facts true on this day; null for all days.</summary>
    public DateOnly? ValidOn { get; init; }

    /// <summary>As believed after the change set of this sequence; null for now.</summary>
    public long? RecordedUpTo { get; init; }

    /// <summary>Also versions superseded by then.</summary>
    /// <value>Default false.</value>
    public bool IncludeSuperseded { get; init; }
}
