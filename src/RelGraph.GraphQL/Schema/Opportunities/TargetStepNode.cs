using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>One action of a plan that reaches a target.</summary>
[GraphQLName("TargetStep")]
public sealed class TargetStepNode
{
    private readonly TargetStep _step;
    private readonly Reader _reader;

    internal TargetStepNode(TargetStep step, Reader reader) => (_step, _reader) = (step, reader);

    /// <summary>What kind of work it is.</summary>
    public AdviceKind Kind => _step.Kind;

    /// <summary>The person it is about.</summary>
    public ContactNode? Contact => _reader.Contact(_step.Contact);

    /// <summary>Who of us should do it; null where nobody is known.</summary>
    public EmployeeNode? Owner => _reader.Employee(_step.Owner);

    /// <summary>The advice.</summary>
    public BilingualText Text => _step.Text;

    /// <summary>The chance that it succeeds, 0 to 1: an assumption, or the strength of the path.</summary>
    public double Success => _step.Success;

    /// <summary>How long it takes, in hours: an assumption.</summary>
    public double Hours => _step.Hours;
}
