using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Each operation name is used once in a document (section 5.2.2.1, Operation Name Uniqueness).</summary>
internal sealed class UniqueOperationNames : ValidationRule
{
    public override void EnterDocument(Document document)
    {
        var named = document.Definitions.OfType<OperationDefinition>().Where(operation => operation.Name is not null);
        foreach (var (first, again) in Duplicates.Among(named, operation => operation.Name!))
            Report($"There can be only one operation named \"{again.Name}\".", first.Location, again.Location);
    }
}
