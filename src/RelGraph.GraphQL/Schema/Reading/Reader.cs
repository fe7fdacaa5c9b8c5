using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Scoring;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>What every object of an answer reads from: one picture, its scores and the moment asked for. All of it is in memory; nothing below it asks the store.</summary>
/// <param name="Book">The scores.</param>
/// <param name="Moment">The moment asked for.</param>
internal sealed record Reader(Scorebook Book, Moment Moment)
{
    public RelationshipGraph Graph => Book.Graph;

    public FactView Facts => Book.Graph.Facts;

    /// <summary>An amount in the workspace's currency at the rate of the day, in minor units; null where there is none or no rate.</summary>
    public long? MinorUnits(Money? amount) => amount is { } known ? Book.Currencies.Convert(known, Graph.AsOf)?.MinorUnits : null;

    /// <summary>The fact of a key.</summary>
    /// <exception cref="NotFoundException">There is none on the day.</exception>
    public T Require<T>(string key, string what, string list)
        where T : FactContent =>
        Facts.Find<T>(key) ?? throw new NotFoundException(what, key, $"ask for {list} as of {Graph.AsOf:yyyy-MM-dd} and use one of their ids");

    /// <summary>An object made from the fact of an id; null without an id, or when nothing of that id is recorded on the day.</summary>
    public TNode? Node<T, TNode>(string? id, Func<T, Reader, TNode> make)
        where T : FactContent
        where TNode : class =>
        id is not null && Facts.Find<T>(id) is { } found ? make(found, this) : null;
}
