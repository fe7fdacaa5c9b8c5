using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>The fields to execute on every object of one type at one place of the response, in response order. Immutable and shared between requests.</summary>
/// <param name="index">Its place among the plans of the operation.</param>
/// <param name="type">The type of the objects.</param>
/// <param name="fields">The fields.</param>
internal sealed class SelectionPlan(int index, ObjectType type, PlannedField[] fields)
{
    public int Index { get; } = index;

    public ObjectType Type { get; } = type;

    public PlannedField[] Fields { get; } = fields;

    /// <summary>What it costs to call every field on one object, in thousandths.</summary>
    public long CallsThousandths { get; } = type.IsIntrospection ? 0 : fields.Sum(static field => CostUnits.OfPlanned(field.Definition));

    /// <summary>The name of the type as JSON.</summary>
    public byte[] QuotedTypeName { get; } = System.Text.Encoding.UTF8.GetBytes($"\"{type.Name}\"");
}
