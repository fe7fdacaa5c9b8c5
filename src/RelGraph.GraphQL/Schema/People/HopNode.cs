using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>One step of an introduction: who asks whom.</summary>
[GraphQLName("IntroductionHop")]
public sealed class HopNode
{
    private readonly IntroductionHop _hop;
    private readonly Reader _reader;

    internal HopNode(IntroductionHop hop, Reader reader) => (_hop, _reader) = (hop, reader);

    /// <summary>The person who asks.</summary>
    public IPerson? Asker => Persons.Of(_hop.Asker, _reader);

    /// <summary>The asker's name.</summary>
    public string AskerName => _hop.AskerName;

    /// <summary>The person asked: an introducer, or at the last hop the goal.</summary>
    public IPerson? Asked => Persons.Of(_hop.Asked, _reader);

    /// <summary>The asked person's name.</summary>
    public string AskedName => _hop.AskedName;

    /// <summary>Strength of their tie, 0 to 1.</summary>
    public double Strength => _hop.Strength;

    /// <summary>How willing the asked person is to pass one on, 0 to 1; 1 at the last hop.</summary>
    public double Willingness => _hop.Willingness;
}
