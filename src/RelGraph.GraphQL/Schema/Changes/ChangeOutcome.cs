using RelGraph.Engine.History;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What became of changes, for the payloads of all mutations.</summary>
/// <param name="Errors">What is wrong with them.</param>
/// <param name="Receipt">What recording did; null when nothing was recorded.</param>
/// <param name="Changes">The changes as recorded.</param>
/// <param name="Reader">The picture after them; null when nothing was recorded.</param>
internal sealed record ChangeOutcome(IReadOnlyList<UserError> Errors, ChangeSetReceipt? Receipt, IReadOnlyList<Change> Changes, Reader? Reader)
{
    /// <summary>What a dry run would have changed; null after any other, and where something is wrong.</summary>
    public ChangeEffects? Effects { get; init; }

    /// <summary>Nothing is recorded.</summary>
    public static ChangeOutcome Refused(IReadOnlyList<UserError> errors) => new(errors, null, [], null);

    /// <summary>The facts that were recorded, without those held back because they are about erased people.</summary>
    public IReadOnlyList<FactNode> Facts => Reader is not { } reader ? []
        : [.. Changes.OfType<Change.Assert>().Where(assert => !Receipt!.HeldBack.Contains(assert.Key)).Select(assert => new FactNode(assert.Fact, reader))];
}
