using RelGraph.Engine.History;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>A fact that is true on its days. What was recorded of the same key for those days is superseded; other days keep what they had.</summary>
/// <param name="Fact">The fact, stated whole.</param>
/// <param name="ValidFrom">The first day on which it is true; the day the fact itself names when left out, or always.</param>
/// <param name="ValidTo">The first day on which it is no longer true; open-ended when left out.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Confidence">How sure the source is, 0 to 1.</param>
/// <param name="Visibility">Who may see it; everybody in the workspace when left out.</param>
/// <param name="CustomFields">Values of custom fields, for nouns.</param>
/// <param name="IfVersion">Only while the fact has this version (`Fact.version`), 0 for one that must not exist yet; whatever is recorded is superseded when left out.</param>
public sealed record AssertInput(
    FactInput Fact, DateOnly? ValidFrom = null, DateOnly? ValidTo = null, FactSource Source = FactSource.Human, double Confidence = 1,
    VisibilityInput? Visibility = null, IReadOnlyList<CustomValueInput>? CustomFields = null, long? IfVersion = null) : IStatement;
