using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>The fields to execute on every object of one type at one place of the response, in response order.</summary>
internal sealed class SelectionPlan(ObjectType type, PlannedField[] fields)
{
    public ObjectType Type { get; } = type;

    public PlannedField[] Fields { get; } = fields;

    /// <summary>The objects of the next level that wait for these fields; emptied when the level is executed.</summary>
    public List<ObjectNode> Waiting { get; set; } = [];
}
