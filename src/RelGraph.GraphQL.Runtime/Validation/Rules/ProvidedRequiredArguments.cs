using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>An argument that is non-null and has no default is given (section 5.4.3, Required Arguments). That it is
/// not given as null is seen by <see cref="ValuesOfCorrectType"/>.</summary>
internal sealed class ProvidedRequiredArguments : ValidationRule
{
    public override void VisitArguments(ImmutableArray<Argument> arguments, ArgumentOwner owner)
    {
        if (owner.Definitions is not { } definitions) return;
        foreach (var definition in definitions)
        {
            if (!definition.IsRequired || IsGiven(arguments, definition.Name)) continue;
            Report($"Argument \"{definition.Name}\" of type \"{definition.Type}\" is required on {owner.Description}, " +
                "but it was not provided.", owner.Location);
        }
    }

    private static bool IsGiven(ImmutableArray<Argument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name) return true;
        }
        return false;
    }
}
