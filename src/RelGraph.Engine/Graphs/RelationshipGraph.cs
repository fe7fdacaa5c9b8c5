using RelGraph.Engine.History;
using RelGraph.Engine.Ties;

namespace RelGraph.Engine.Graphs;

/// <summary>The picture on one day for one audience: the facts true then, the ties, and what was logged by then; immutable and safe for any thread.</summary>
public sealed class RelationshipGraph
{
    private readonly LiveGraph _live;

    internal RelationshipGraph(LiveGraph live, FactView facts, TieNetwork ties, InteractionView interactions, DateOnly asOf, Audience audience)
    {
        _live = live;
        Facts = facts;
        Ties = ties;
        Interactions = interactions;
        AsOf = asOf;
        Audience = audience;
    }

    /// <summary>The workspace.</summary>
    public WorkspaceInfo Workspace => _live.Workspace;

    /// <summary>The day at whose end the picture is taken.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The place in the record up to which facts are in the picture.</summary>
    public long Sequence => _live.Sequence;

    /// <summary>The mark of the what-if this picture shows, 16 hexadecimal digits; null when everything in it is recorded.</summary>
    public string? Hypothesis => _live.Hypothesis;

    /// <summary>True when the picture holds supposed changes that nobody recorded.</summary>
    public bool IsHypothetical => Hypothesis is not null;

    /// <summary>For whom the picture is.</summary>
    public Audience Audience { get; }

    /// <summary>Weights and defaults of tie strength.</summary>
    public TieParameters TieParameters => _live.Ties;

    /// <summary>The facts but the interactions.</summary>
    public FactView Facts { get; }

    /// <summary>The ties.</summary>
    public TieNetwork Ties { get; }

    /// <summary>The interactions in short.</summary>
    public InteractionView Interactions { get; }

    /// <summary>The picture of another day for the same audience, from the same record: for trends and balances.</summary>
    /// <param name="day">Not after <see cref="AsOf"/>, so that nothing later than the day of this picture enters its numbers.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is after <see cref="AsOf"/>.</exception>
    public RelationshipGraph At(DateOnly day) => day <= AsOf
        ? _live.AsOf(day, Audience)
        : throw new ArgumentOutOfRangeException(nameof(day), day, $"The picture is of {AsOf:yyyy-MM-dd}; ask for that day or an earlier one, or take a later picture first.");

    /// <summary>The picture if these changes were made; nothing is written.</summary>
    public RelationshipGraph With(IReadOnlyList<Change> hypothetical) => _live.With(hypothetical).AsOf(AsOf, Audience);
}
