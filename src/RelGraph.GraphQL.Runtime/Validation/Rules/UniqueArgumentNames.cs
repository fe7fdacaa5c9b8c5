using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>Each argument is given once (section 5.4.2, Argument Uniqueness).</summary>
internal sealed class UniqueArgumentNames : ValidationRule
{
    public override void VisitArguments(ImmutableArray<Argument> arguments, ArgumentOwner owner)
    {
        foreach (var (first, again) in Duplicates.Of(arguments, argument => argument.Name))
            Report($"There can be only one argument named \"{again.Name}\".", first.Location, again.Location);
    }
}
