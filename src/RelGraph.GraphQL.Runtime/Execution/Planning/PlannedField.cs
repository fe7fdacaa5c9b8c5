using System.Text.Json;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>One response key of a selection on one object type: all selections of that key merged, arguments coerced once for all parents.</summary>
internal sealed class PlannedField(string responseKey, FieldDefinition definition, IReadOnlyList<Field> nodes)
{
    private readonly Dictionary<ObjectType, SelectionPlan> _subPlans = [];

    public string ResponseKey { get; } = responseKey;

    public JsonEncodedText EncodedKey { get; } = JsonEncodedText.Encode(responseKey, ResponseWriter.Encoder);

    public FieldDefinition Definition { get; } = definition;

    public IReadOnlyList<Field> Nodes { get; } = nodes;

    public bool IsTypeName => ReferenceEquals(Definition, Introspection.MetaFields.TypeName);

    /// <summary>What resolvers are given; null when the arguments are wrong, and then <see cref="Fault"/> says why.</summary>
    public FieldInvocation? Invocation { get; init; }

    public Exception? Fault { get; init; }

    public IReadOnlyList<Location> Locations => Nodes.Count == 1 ? [Nodes[0].Location] : [.. Nodes.Select(static node => node.Location)];

    /// <summary>The plan for values of an object type, made at the first value of that type.</summary>
    public SelectionPlan PlanFor(ObjectType type, SelectionPlanner planner)
    {
        if (!_subPlans.TryGetValue(type, out var plan))
            _subPlans.Add(type, plan = planner.Plan(type, [.. Nodes.Where(static node => node.SelectionSet is not null).Select(static node => node.SelectionSet!)]));
        return plan;
    }
}
