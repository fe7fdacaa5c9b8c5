using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>What the walk found out about one operation or fragment, without following its spreads.</summary>
internal sealed class DefinitionFacts(ExecutableDefinition definition)
{
    private readonly HashSet<(string Name, InputPosition Position)> _usagesSeen = [];
    private readonly HashSet<string> _spreadsSeen = new(StringComparer.Ordinal);

    public ExecutableDefinition Definition { get; } = definition;

    /// <summary>The variables used, each once per position of its kind, so that repetition costs nothing later.</summary>
    public List<VariableUsage> VariableUsages { get; } = [];

    /// <summary>The fragments spread, the first spread of each.</summary>
    public List<FragmentSpread> Spreads { get; } = [];

    /// <summary>The number of the search that came by last; see <see cref="OperationScopes"/>.</summary>
    public int Stamp { get; set; }

    public void Add(VariableValue variable, InputPosition position)
    {
        if (_usagesSeen.Add((variable.Name, position))) VariableUsages.Add(new VariableUsage(variable, position));
    }

    public void Add(FragmentSpread spread)
    {
        if (_spreadsSeen.Add(spread.Name)) Spreads.Add(spread);
    }
}
