using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>One line of an open formula.</summary>
/// <param name="Depth">0 for the result, 1 for the terms it is made of, and so on.</param>
/// <param name="Symbol">The symbol used in the documentation.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value; null when unknown.</param>
/// <param name="Formula">The formula with numbers; empty for an input.</param>
public sealed record ExplanationLine(int Depth, string Symbol, BilingualText Label, double? Value, string Formula)
{
    internal static IReadOnlyList<ExplanationLine> Of(Term result)
    {
        var lines = new List<ExplanationLine>();
        var open = new Stack<(Term Term, int Depth)>([(result, 0)]);
        while (open.TryPop(out var next))
        {
            lines.Add(new ExplanationLine(next.Depth, next.Term.Symbol, next.Term.Label, next.Term.Value, next.Term.Formula));
            for (var i = next.Term.Parts.Count - 1; i >= 0; i--)
            {
                open.Push((next.Term.Parts[i], next.Depth + 1));
            }
        }

        return lines;
    }
}
