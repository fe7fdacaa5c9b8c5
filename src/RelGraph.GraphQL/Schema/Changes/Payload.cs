using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What became of a noun.</summary>
/// <typeparam name="TNode">The noun as it is read.</typeparam>
public sealed class Payload<TNode> : ChangeResult
    where TNode : NounNode
{
    internal Payload(ChangeOutcome outcome)
        : base(outcome)
    {
    }

    /// <summary>The noun, read from a picture that holds the change; null when nothing was recorded, or when it is not true on the day of the picture.</summary>
    public TNode? Node => Outcome is { Reader: { } reader, Changes: [Change.Assert { Key: var key }, ..] } ? reader.Noun(new NodeId(key.Kind, key.Id)) as TNode : null;

    /// <summary>The fact as it was recorded; null when it was not.</summary>
    public FactNode? Fact => Outcome.Facts is [var fact, ..] ? fact : null;
}
