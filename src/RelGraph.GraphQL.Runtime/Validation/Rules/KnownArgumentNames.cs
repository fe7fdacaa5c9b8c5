using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A given argument is defined by its field or directive (section 5.4.1, Argument Names).</summary>
internal sealed class KnownArgumentNames : ValidationRule
{
    public override void VisitArguments(ImmutableArray<Argument> arguments, ArgumentOwner owner)
    {
        if (owner.Definitions is not { } definitions) return;
        foreach (var argument in arguments)
        {
            if (owner.Find(argument.Name) is not null) continue;
            var suggestion = Suggestions.DidYouMean(argument.Name, definitions.Select(known => known.Name));
            Report($"Unknown argument \"{argument.Name}\" on {owner.Description}.{suggestion}", argument.Location);
        }
    }
}
