using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A selected field is defined on the type it is selected on (section 5.3.1, Field Selections).</summary>
internal sealed class FieldsOnCorrectType : ValidationRule
{
    public override void VisitField(Field field, NamedType? parent, FieldDefinition? definition)
    {
        if (parent is null || definition is not null) return;
        var suggestion = Suggestions.Phrase(TypesWithField(parent, field.Name), "to use an inline fragment on ");
        if (suggestion.Length == 0 && parent is FieldedType fielded)
            suggestion = Suggestions.DidYouMean(field.Name, fielded.Fields.Select(known => known.Name));
        Report($"Cannot query field \"{field.Name}\" on type \"{parent.Name}\".{suggestion}", field.Location);
    }

    /// <summary>The types inside an abstract type that have the field: interfaces first, since one fragment then does for all.</summary>
    private List<string> TypesWithField(NamedType parent, string name)
    {
        if (!parent.IsAbstract) return [];
        var objects = Schema.PossibleTypes(parent).Where(type => type.FindField(name) is not null).ToList();
        var interfaces = objects.SelectMany(type => type.Interfaces).Distinct()
            .Where(type => type.FindField(name) is not null && !ReferenceEquals(type, parent));
        return [.. interfaces.Select(type => type.Name), .. objects.Select(type => type.Name)];
    }
}
