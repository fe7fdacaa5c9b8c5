namespace RelGraph.Scoring.Explanations;

/// <summary>One line of an open formula with its numbers filled in: what a reader recomputes with a pocket calculator.</summary>
/// <param name="Symbol">The symbol used in the docs, for example <c>Close</c>.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value; null when unknown.</param>
/// <param name="Formula">The formula with numbers, for example <c>1 − (1 − .48)·(1 − .27)</c>; empty for an input.</param>
/// <param name="Parts">The terms it is made of.</param>
public sealed record Term(string Symbol, BilingualText Label, double? Value, string Formula, IReadOnlyList<Term> Parts)
{
    /// <summary>An input: a value that comes from facts or parameters.</summary>
    public static Term Input(string symbol, BilingualText label, double? value) => new(symbol, label, value, "", []);
}
