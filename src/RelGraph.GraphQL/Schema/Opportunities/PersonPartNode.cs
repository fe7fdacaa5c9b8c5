using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>What the relationship with one person adds to the value of a deal.</summary>
[GraphQLName("PersonPart")]
public sealed class PersonPartNode
{
    private readonly PersonPart _part;
    private readonly Reader _reader;

    internal PersonPartNode(PersonPart part, Reader reader) => (_part, _reader) = (part, reader);

    /// <summary>The person.</summary>
    public ContactNode? Contact => _reader.Contact(_part.Contact);

    /// <summary>What it adds, negative where it takes away; null where too little evidence stands behind it.</summary>
    public Money? Amount => _part.Amount;

    /// <summary>The lower end of the 80 % interval, from what is uncertain about the people; null without an amount.</summary>
    public Money? Low => _part is { Amount: { } amount, Range: { } range } ? ValueSplitNode.Minor(range.Low, amount) : null;

    /// <summary>The upper end of the interval.</summary>
    public Money? High => _part is { Amount: { } amount, Range: { } range } ? ValueSplitNode.Minor(range.High, amount) : null;

    /// <summary>How much of the person's score rests on evidence, 0 to 1.</summary>
    public double Confidence => _part.Confidence;

    /// <summary>Our people who carry the closeness, with their parts of the amount.</summary>
    [ListSize(10)]
    public IReadOnlyList<HolderPartNode> Holders => [.. _part.Holders.Select(holder => new HolderPartNode(holder, _reader))];
}
