using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Each fragment name is used once in a document (section 5.5.1.1, Fragment Name Uniqueness).</summary>
internal sealed class UniqueFragmentNames : ValidationRule
{
    public override void EnterDocument(Document document)
    {
        foreach (var (first, again) in Duplicates.Among(document.Definitions.OfType<FragmentDefinition>(), fragment => fragment.Name))
            Report($"There can be only one fragment named \"{again.Name}\".", first.Location, again.Location);
    }
}
