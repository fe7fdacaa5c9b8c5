using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>The fewest actions whose success would bring P(win) to a target. Associational, not causal.</summary>
[GraphQLName("TargetPlan")]
public sealed class TargetPlanNode
{
    private readonly TargetPlan _plan;
    private readonly Reader _reader;

    internal TargetPlanNode(TargetPlan plan, Reader reader) => (_plan, _reader) = (plan, reader);

    /// <summary>The target, 0 to 100.</summary>
    public double Target => _plan.Target;

    /// <summary>P(win) as it is, 0 to 100.</summary>
    public double Now => _plan.Now;

    /// <summary>P(win) if all steps succeed, 0 to 100.</summary>
    public double Reached => _plan.Reached;

    /// <summary>The 80 % interval of what is reached, from what is uncertain about the people.</summary>
    public Interval ReachedRange => _plan.ReachedRange;

    /// <summary>The actions; none where the target is reached already.</summary>
    [ListSize(10)]
    public IReadOnlyList<TargetStepNode> Steps => [.. _plan.Steps.Select(step => new TargetStepNode(step, _reader))];

    /// <summary>Whether the steps reach the target; if not, they are the best that was found.</summary>
    public bool IsReached => _plan.IsReached;

    /// <summary>Whether every smaller set of actions was looked at and fell short.</summary>
    public bool IsFewest => _plan.IsFewest;

    /// <summary>Whether every set of actions was looked at: then a target that is not reached is out of reach of these actions.</summary>
    public bool IsExhaustive => _plan.IsExhaustive;

    /// <summary>How many sets of actions were looked at.</summary>
    public int Looked => _plan.Looked;

    /// <summary>The chance that all steps succeed, as if they were independent, 0 to 1.</summary>
    public double Success => _plan.Success;

    /// <summary>Their hours together.</summary>
    public double Hours => _plan.Hours;
}
