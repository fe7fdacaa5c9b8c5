using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>How strongly two people are tied, and what that rests on.</summary>
[GraphQLName("Tie")]
public sealed class TieNode
{
    private readonly Tie _tie;
    private readonly Reader _reader;

    internal TieNode(Tie tie, Reader reader) => (_tie, _reader) = (tie, reader);

    /// <summary>The person from whose side it is seen.</summary>
    public IPerson? From => Persons.Of(_tie.From, _reader);

    /// <summary>The other person.</summary>
    public IPerson? To => Persons.Of(_tie.To, _reader);

    /// <summary>The identity of the person from whose side it is seen.</summary>
    public NodeId FromNode => _tie.From;

    /// <summary>The identity of the other person.</summary>
    public NodeId ToNode => _tie.To;

    /// <summary>Strength, above 0 and below 1.</summary>
    public double Strength => _tie.Strength;

    /// <summary>What the contacts alone say, 0 to 1.</summary>
    public double Observed => _tie.Observed;

    /// <summary>How much rests on evidence, 0 to 1.</summary>
    public double Confidence => _tie.Confidence;

    /// <summary>The terms of what the contacts say, each 0 to 1.</summary>
    public TieTerms Terms => _tie.Terms;

    /// <summary>Day of the last contact.</summary>
    public DateOnly? LastContact => _tie.LastContact;

    /// <summary>Day of the last contact in which both sides spoke or wrote.</summary>
    public DateOnly? LastTwoWayContact => _tie.LastTwoWayContact;

    /// <summary>Number of contacts.</summary>
    public int Interactions => _tie.Interactions;

    /// <summary>Whether somebody rated the closeness.</summary>
    public bool IsRated => _tie.IsRated;
}
