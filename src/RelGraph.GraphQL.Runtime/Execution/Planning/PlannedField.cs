using System.Text;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>One response key of a selection on one object type: all selections of that key merged. Immutable but for plans found on the way, and shared between requests.</summary>
/// <param name="owner">The plan of the whole operation.</param>
/// <param name="index">Its place among the fields of the operation.</param>
/// <param name="parent">The type that has the field.</param>
/// <param name="responseKey">The key in the response.</param>
/// <param name="definition">The field of the schema.</param>
/// <param name="nodes">Where it is selected.</param>
internal sealed class PlannedField(OperationPlan owner, int index, ObjectType parent, string responseKey, FieldDefinition definition, IReadOnlyList<Field> nodes)
{
    private volatile SelectionPlan[] _below = [];

    public int Index { get; } = index;

    public string ResponseKey { get; } = responseKey;

    /// <summary>The key as it stands in the JSON, with what comes before and after it: <c>,"name":</c>. The first of an object leaves out the comma.</summary>
    public byte[] Key { get; } = Encoding.UTF8.GetBytes($",\"{responseKey}\":");

    public FieldDefinition Definition { get; } = definition;

    public IReadOnlyList<Field> Nodes { get; } = nodes;

    /// <summary>Type and field, for messages.</summary>
    public string Place => $"{parent.Name}.{Definition.Name}";

    public bool IsTypeName { get; } = ReferenceEquals(definition, Introspection.MetaFields.TypeName);

    /// <summary>Whether null spreads to the parent.</summary>
    public bool IsRequired { get; } = definition.Type is NonNullType;

    /// <summary>How it gives its value at once; null where it may have to be waited for.</summary>
    public DirectField? Direct { get; } = definition.Direct;

    /// <summary>Whether it has selections, and everything below it gives its value at once.</summary>
    public bool IsDirectBelow { get; init; }

    /// <summary>The arguments where no request can change them; null where each request has its own.</summary>
    public ArgumentValues? Arguments { get; init; }

    public IReadOnlyList<Location> Locations => Nodes.Count == 1 ? [Nodes[0].Location] : [.. Nodes.Select(static node => node.Location)];

    /// <summary>The plan for values of an object type, made at the first value of that type.</summary>
    /// <exception cref="FieldException">A condition in the selections has no valid value.</exception>
    public SelectionPlan PlanFor(ObjectType type)
    {
        foreach (var plan in _below)
        {
            if (ReferenceEquals(plan.Type, type))
                return plan;
        }

        return Add(type);
    }

    private SelectionPlan Add(ObjectType type)
    {
        lock (owner)
        {
            if (_below.FirstOrDefault(plan => ReferenceEquals(plan.Type, type)) is { } known)
                return known;
            var made = owner.Plan(type, [.. Nodes.Where(static node => node.SelectionSet is not null).Select(static node => node.SelectionSet!)]);
            _below = [.. _below, made];
            return made;
        }
    }
}
