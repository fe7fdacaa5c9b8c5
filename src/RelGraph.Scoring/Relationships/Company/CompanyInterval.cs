using RelGraph.Engine.Execution;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>The 80 % interval of a company score: bootstrap over contacts, with each reached or not as its tie's uncertainty allows.</summary>
internal static class CompanyInterval
{
    private const int Draws = 200;

    /// <summary>The interval around a score; it always holds the score itself.</summary>
    public static Interval Of(double score, CompanyInputs inputs, CompanyParameters parameters, SeededRandom stream)
    {
        var contacts = inputs.Contacts;
        var scores = new List<double>(Draws);
        var rows = new CompanyContact[contacts.Count];
        for (var draw = 0; draw < Draws && contacts.Count > 0; draw++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var picked = contacts[stream.NextBelow(contacts.Count)];
                var reached = picked.Strength > 0 && picked.Strength + (picked.Deviation * stream.NextNormal()) >= parameters.ReachStrength;
                rows[i] = picked with { Reached = reached, Redundant = picked.Redundant && reached };
            }

            var sampled = inputs with
            {
                Reach = CompanyFormula.Share(rows.Select(row => (row.Value, true, row.Reached))),
                Redundancy = CompanyFormula.Share(rows.Select(row => (row.Value, row.Reached, row.Redundant))),
                Institution = CompanyFormula.Share(rows.Select(row => (row.Value, row.Held, row.Secure))),
            };
            if (CompanyFormula.Score(CompanyFormula.Terms(sampled, parameters)) is { } value)
            {
                scores.Add(value);
            }
        }

        scores.Sort();
        return new Interval(Math.Min(score, Quantiles.Of(scores, .1) ?? score), Math.Max(score, Quantiles.Of(scores, .9) ?? score));
    }
}
