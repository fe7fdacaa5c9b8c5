using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A variable is of a type that clients can give (section 5.8.2, Variables Are Input Types).</summary>
internal sealed class VariablesAreInputTypes : ValidationRule
{
    public override void VisitVariableDefinition(VariableDefinition variable, GraphQLType? type)
    {
        if (type is not { IsInput: false }) return;
        Report($"Variable \"${variable.Name}\" cannot be of type \"{variable.Type}\"; it must be of a scalar, enum or input object type.",
            variable.Type.Location);
    }
}
