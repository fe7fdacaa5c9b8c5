using System.Globalization;
using RelGraph.Application.Recording.Effects;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What a dry run would have changed. Worked out on a picture in memory that takes the changes in as if they were recorded; nothing is written.</summary>
public sealed class ChangeEffects
{
    private const int Most = 500;

    private readonly Reader _before;
    private readonly Reader _after;
    private readonly IReadOnlyList<FactEffect> _facts;
    private readonly Lazy<IReadOnlyList<ScoreMove>> _moves;

    internal ChangeEffects(Reader before, Reader after, IReadOnlyList<FactEffect> facts, CancellationToken cancellation)
    {
        (_before, _after, _facts) = (before, after, facts);
        _moves = new(() => ScoreBoard.Moves(before.Book, after.Book, cancellation));
    }

    /// <summary>The day on which both pictures are taken.</summary>
    public DateOnly AsOf => _before.Graph.AsOf;

    /// <summary>What would become of each fact, in the order of the changes.</summary>
    [ListSize(100)]
    public IReadOnlyList<FactEffectNode> Facts => [.. _facts.Select(effect => new FactEffectNode(effect, _before, _after))];

    /// <summary>The numbers of deals, accounts and people that would move, the greatest movement first.</summary>
    /// <param name="first">How many are told, 0 to 500.</param>
    /// <param name="measures">Only these measures: WIN_PROBABILITY, DECISION_CHAIN, KEY_PERSON, CUSTOMER.</param>
    [GraphQLField]
    [Cost(500)]
    [ListSize(Slicing = ["first"], Sized = ["moves"])]
    public ScoreMoves Scores(int first = 20, IReadOnlyList<ScoreMeasure>? measures = null)
    {
        if (first is < 0 or > Most)
        {
            throw new InvalidValueException("first", first.ToString(CultureInfo.InvariantCulture), $"a whole number from 0 to {Most}", "ask for fewer, or for some measures only");
        }

        var moves = _moves.Value.Where(move => measures is null || measures.Contains(move.Subject.Measure)).ToList();
        return new ScoreMoves(moves.Count, [.. moves.Take(first).Select(move => new ScoreMoveNode(move, _before, _after))]);
    }
}
