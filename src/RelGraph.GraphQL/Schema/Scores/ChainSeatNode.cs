using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>One person in a scored chain.</summary>
[GraphQLName("ChainSeat")]
public sealed class ChainSeatNode
{
    private readonly ChainSeatScore _seat;
    private readonly Reader _reader;

    internal ChainSeatNode(ChainSeatScore seat, Reader reader) => (_seat, _reader) = (seat, reader);

    /// <summary>The person.</summary>
    public ContactNode? Contact => _reader.Contact(_seat.Person.Contact);

    /// <summary>The key-person score toward us.</summary>
    public KeyPersonScoreNode KeyPerson => new(_seat.Person, _reader);

    /// <summary>The stand toward us after everybody has listened, −1 to 1, on the means.</summary>
    public double SettledStand => _seat.SettledStand;

    /// <summary>The chance that this person would choose us, 0 to 1, on the means.</summary>
    public double Choice => _seat.Choice;

    /// <summary>What the person brings to the score.</summary>
    public double Points => _seat.Points;

    /// <summary>Points the score gains if the person supported us at least as a supporter; 0 for who does.</summary>
    public double Swing => _seat.Swing;

    /// <summary>Banzhaf voting power under a weighted committee, 0 to 1; null under other rules.</summary>
    public double? Banzhaf => _seat.Banzhaf;

    /// <summary>Shapley–Shubik voting power under a weighted committee, 0 to 1; null under other rules.</summary>
    public double? ShapleyShubik => _seat.ShapleyShubik;
}
