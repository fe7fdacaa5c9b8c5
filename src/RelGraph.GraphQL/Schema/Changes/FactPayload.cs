using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What became of one fact: a relation, a judgement, an answer, an event.</summary>
public sealed class FactPayload : ChangeResult
{
    internal FactPayload(ChangeOutcome outcome)
        : base(outcome)
    {
    }

    /// <summary>The fact as it was recorded; null when it was not.</summary>
    public FactNode? Fact => Outcome.Facts is [var fact, ..] ? fact : null;

    /// <summary>The nouns it refers to, as they are after the change, in the order of its fields; those not recorded on the day are left out.</summary>
    public IReadOnlyList<NounNode> Nodes => Outcome.Reader is not { } reader ? []
        : [.. Outcome.Changes.OfType<Change.Assert>().SelectMany(change => FactReference.Of(change.Fact.Content))
            .Select(reference => reference.Target).Distinct().Select(reader.Noun).OfType<NounNode>()];
}
