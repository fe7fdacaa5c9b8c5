using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Fields of a composite type have a selection below, scalars and enums have none (section 5.3.3, Leaf Field
/// Selections).</summary>
internal sealed class ScalarLeafs : ValidationRule
{
    public override void VisitField(Field field, NamedType? parent, FieldDefinition? definition)
    {
        if (definition is null) return;
        var type = definition.Type;
        if (type.Named.IsLeaf && field.SelectionSet is { } below)
        {
            Report($"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.",
                below.Location);
        }
        else if (type.Named.IsComposite && field.SelectionSet is null)
        {
            Report($"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. " +
                $"Did you mean \"{field.Name} {{ ... }}\"?", field.Location);
        }
    }
}
