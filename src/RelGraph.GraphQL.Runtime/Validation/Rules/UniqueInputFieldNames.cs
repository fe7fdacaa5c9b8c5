using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Each field of an input object is given once (section 5.6.3, Input Object Field Uniqueness).</summary>
internal sealed class UniqueInputFieldNames : ValidationRule
{
    public override void VisitObject(ObjectValue value, InputObjectType? type)
    {
        foreach (var (first, again) in Duplicates.Of(value.Fields, field => field.Name))
            Report($"There can be only one input field named \"{again.Name}\".", first.Location, again.Location);
    }
}
