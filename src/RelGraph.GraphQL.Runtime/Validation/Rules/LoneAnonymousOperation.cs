using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>An operation without a name is the only operation of its document (section 5.2.3.1, Lone Anonymous
/// Operation).</summary>
internal sealed class LoneAnonymousOperation : ValidationRule
{
    public override void EnterDocument(Document document)
    {
        var operations = document.Definitions.OfType<OperationDefinition>().ToList();
        if (operations.Count < 2) return;
        foreach (var operation in operations)
        {
            if (operation.Name is null)
                Report("An anonymous operation must be the only operation of the document; give it a name.", operation.Location);
        }
    }
}
