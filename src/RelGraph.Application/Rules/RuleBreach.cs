namespace RelGraph.Application.Rules;

/// <summary>One thing that may not be recorded, whoever wants to: a row of a file, a person's edit, a what-if.</summary>
/// <param name="Kind">What sort of thing is wrong.</param>
/// <param name="Column">The field in snake_case; null when several fields are meant.</param>
/// <param name="Value">The value as given, shortened; null when there is none.</param>
/// <param name="Message">What is wrong with which value and what is allowed, as the middle of a sentence.</param>
/// <param name="Remedy">What to do.</param>
internal readonly record struct RuleBreach(RuleBreachKind Kind, string? Column, string? Value, string Message, string Remedy);
