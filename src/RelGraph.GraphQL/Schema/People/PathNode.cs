using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>A warm path 引荐路径 from one of our people to a contact.</summary>
[GraphQLName("IntroductionPath")]
public sealed class PathNode
{
    private readonly IntroductionPath _path;
    private readonly Reader _reader;

    internal PathNode(IntroductionPath path, Reader reader) => (_path, _reader) = (path, reader);

    /// <summary>Product of tie strengths and of the willingness of those between, above 0 to 1.</summary>
    public double Strength => _path.Strength;

    /// <summary>Our person who starts.</summary>
    public IPerson? Start => Persons.Of(_path.Start, _reader);

    /// <summary>The steps in order.</summary>
    [ListSize(4)]
    public IReadOnlyList<HopNode> Hops => [.. _path.Hops.Select(hop => new HopNode(hop, _reader))];

    /// <summary>The path in one line: names joined by arrows.</summary>
    public string Summary => string.Join(" → ", _path.Hops.Select(hop => hop.AskerName).Append(_path.Hops[^1].AskedName));
}
