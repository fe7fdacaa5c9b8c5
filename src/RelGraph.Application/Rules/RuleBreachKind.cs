namespace RelGraph.Application.Rules;

/// <summary>What sort of thing may not be recorded.</summary>
internal enum RuleBreachKind
{
    /// <summary>A required value that is empty.</summary>
    Missing,
    /// <summary>A value outside what its field allows.</summary>
    Value,
    /// <summary>Something past that lies in the future.</summary>
    Future,
    /// <summary>Values that contradict each other.</summary>
    Contradiction,
}
