using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A field of an input object that is non-null and has no default is given (section 5.6.4, Input Object
/// Required Fields). That it is not given as null is seen by <see cref="ValuesOfCorrectType"/>.</summary>
internal sealed class ProvidedRequiredInputFields : ValidationRule
{
    public override void VisitObject(ObjectValue value, InputObjectType? type)
    {
        if (type is null) return;
        foreach (var definition in type.Fields)
        {
            if (!definition.IsRequired || IsGiven(value.Fields, definition.Name)) continue;
            Report($"Field \"{type.Name}.{definition.Name}\" of required type \"{definition.Type}\" was not provided.",
                value.Location);
        }
    }

    private static bool IsGiven(ImmutableArray<ObjectField> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name) return true;
        }
        return false;
    }
}
