using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>One thing to do for a deal: what, who, with whom, by when, what it is expected to bring and to cost, and why.</summary>
[GraphQLName("Advice")]
public sealed class AdviceNode
{
    private readonly Advice _advice;
    private readonly Reader _reader;

    internal AdviceNode(Advice advice, Reader reader) => (_advice, _reader) = (advice, reader);

    /// <summary>What kind of work it is.</summary>
    public AdviceKind Kind => _advice.Kind;

    /// <summary>The advice.</summary>
    public BilingualText Text => _advice.Text;

    /// <summary>Who of us should do it; null where nobody is responsible for the deal.</summary>
    public EmployeeNode? Owner => _reader.Employee(_advice.Owner);

    /// <summary>The person it is about; null for a seat that nobody is known to hold.</summary>
    public ContactNode? Contact => _reader.Contact(_advice.Contact);

    /// <summary>By when.</summary>
    public DateOnly Deadline => _advice.Deadline;

    /// <summary>How long it takes, in hours: an assumption.</summary>
    public double Hours => _advice.Hours;

    /// <summary>What the owner's hours cost; null where no hourly cost is recorded.</summary>
    public Money? Cost => _advice.Cost;

    /// <summary>What it is expected to change; null where that cannot be said before somebody has found out.</summary>
    public AdviceEffectNode? Effect => _advice.Effect is { } effect ? new AdviceEffectNode(effect) : null;

    /// <summary>Why there is no effect; null where there is one.</summary>
    public BilingualText? UnknownBecause => _advice.UnknownBecause;

    /// <summary>Expected value for an hour of work within the horizon asked for; null without an effect.</summary>
    public Money? WorthPerHour => _advice is { WorthPerHour: { } worth, Effect: { } effect } ? ValueSplitNode.Minor(worth, effect.Money) : null;

    /// <summary>What is known of the person, newest first.</summary>
    [ListSize(3)]
    public IReadOnlyList<Evidence> Evidence => _advice.Evidence;
}
