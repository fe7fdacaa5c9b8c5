using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A document for execution holds only operations and fragments (section 5.1.1, Executable Definitions).</summary>
internal sealed class ExecutableDefinitions : ValidationRule
{
    public override void EnterDocument(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not TypeSystemDeclaration declaration) continue;
            var name = declaration switch
            {
                TypeDeclaration type => $"\"{type.Name}\"",
                DirectiveDeclaration directive => $"\"@{directive.Name}\"",
                _ => "schema",
            };
            Report($"The {name} definition is not executable; send only operations and fragments.", declaration.Location);
        }
    }
}
