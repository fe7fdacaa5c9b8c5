using RelGraph.GraphQL.Runtime.Introspection;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Planning;

/// <summary>Finds out whether everything selected below a field gives its value at once, on every type an object there can have.</summary>
/// <remarks>Each selection set is looked at once per type. Only for one thread at a time.</remarks>
internal sealed class DirectBelow(Schema schema, PreparedDocument prepared)
{
    /// <summary>What is written without a tree is written recursively; deeper selections are executed level by level, which no depth can harm.</summary>
    private const int DeepestLevel = 100;

    private readonly Dictionary<(SelectionSet Set, NamedType Type), bool> _known = [];

    public bool Holds(FieldDefinition field, IReadOnlyList<Field> nodes)
    {
        if (field.Type.Named is not { } type || nodes.All(static node => node.SelectionSet is null))
            return false;
        foreach (var node in nodes)
        {
            if (node.SelectionSet is { } set && !Holds(set, type, 0))
                return false;
        }

        return true;
    }

    private bool Holds(SelectionSet set, NamedType type, int level)
    {
        if (level > DeepestLevel)
            return false;
        if (_known.TryGetValue((set, type), out var known))
            return known;
        // A cycle of fragments, which only documents that were not validated have, meets this.
        _known[(set, type)] = false;
        foreach (var selection in set.Selections)
        {
            if (!Holds(selection, type, level))
                return false;
        }

        return _known[(set, type)] = true;
    }

    private bool Holds(Selection selection, NamedType type, int level) => selection switch
    {
        Field field => Holds(field, type, level),
        InlineFragment inline => Holds(inline.SelectionSet, Condition(inline.TypeCondition) ?? type, level + 1),
        FragmentSpread spread => prepared.Fragments.TryGetValue(spread.Name, out var fragment)
            && Holds(fragment.SelectionSet, Condition(fragment.TypeCondition) ?? type, level + 1),
        _ => false,
    };

    private bool Holds(Field field, NamedType type, int level)
    {
        IReadOnlyList<ObjectType> objects = type is ObjectType alone ? [alone] : schema.PossibleTypes(type);
        foreach (var candidate in objects)
        {
            if (schema.FindField(candidate, field.Name) is not { } definition || ReferenceEquals(definition, MetaFields.TypeName))
                continue;
            if (definition.DirectSource is null || definition.BatchResolver is not null)
                return false;
            if (field.SelectionSet is { } set && !(definition.Type.Named is { } below && Holds(set, below, level + 1)))
                return false;
        }

        return true;
    }

    private NamedType? Condition(NamedTypeReference? condition) => condition is null ? null : schema.FindType(condition.Name);
}
