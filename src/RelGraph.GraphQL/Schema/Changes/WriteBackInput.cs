namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What is written beside the facts. Parts that are left out stay as an earlier run left them.</summary>
/// <param name="AsOf">The day whose end is described; today when left out.</param>
/// <param name="Scores">Whether to write scores and levels.</param>
/// <param name="Ties">Whether to write ties between people.</param>
/// <param name="Communities">Whether to write the densely tied group of each person.</param>
public sealed record WriteBackInput(DateOnly? AsOf = null, bool Scores = true, bool Ties = true, bool Communities = true);
