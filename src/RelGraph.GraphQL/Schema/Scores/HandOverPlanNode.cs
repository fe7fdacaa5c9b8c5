using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>The hand-over when somebody of ours leaves: a successor and a way to each contact, and new owners.</summary>
[GraphQLName("HandOverPlan")]
public sealed class HandOverPlanNode
{
    private readonly HandOverPlan _plan;
    private readonly Reader _reader;

    internal HandOverPlanNode(HandOverPlan plan, Reader reader) => (_plan, _reader) = (plan, reader);

    /// <summary>The last day, by which everything is to be done.</summary>
    public DateOnly LastDay => _plan.LastDay;

    /// <summary>What only this person holds; null where there is no money or too little evidence.</summary>
    public Money? AtStake => _plan.AtStake;

    /// <summary>Number of contacts to hand over.</summary>
    public int StepCount => _plan.Steps.Count;

    /// <summary>A step for each contact with a tie that counts, the largest loss first.</summary>
    /// <param name="first">How many at the most, 1 to 500.</param>
    [GraphQLField]
    [ListSize(Slicing = ["first"])]
    public IReadOnlyList<HandOverStepNode> Steps(int first = 50) => [.. _plan.Steps.Take(Counts.Checked("first", first, 500)).Select(step => new HandOverStepNode(step, _reader))];

    /// <summary>Accounts and open deals owned, each with a new owner.</summary>
    [ListSize(30)]
    public IReadOnlyList<HandOverDutyNode> Duties => [.. _plan.Duties.Select(duty => new HandOverDutyNode(duty, _reader))];
}
