using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A field given in an input object is defined by its type (section 5.6.2, Input Object Field Names).</summary>
internal sealed class KnownInputFieldNames : ValidationRule
{
    public override void VisitObject(ObjectValue value, InputObjectType? type)
    {
        if (type is null) return;
        foreach (var field in value.Fields)
        {
            if (type.FindField(field.Name) is not null) continue;
            var suggestion = Suggestions.DidYouMean(field.Name, type.Fields.Select(known => known.Name));
            Report($"Field \"{field.Name}\" is not defined by type \"{type.Name}\".{suggestion}", field.Location);
        }
    }
}
