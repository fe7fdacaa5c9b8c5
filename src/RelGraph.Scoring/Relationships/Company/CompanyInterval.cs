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
        for (var draw = 0; draw < Draws && contacts.Count > 0; draw++)
        {
            double all = 0, reached = 0, redundant = 0, held = 0, secure = 0;
            for (var i = 0; i < contacts.Count; i++)
            {
                var picked = contacts[stream.NextBelow(contacts.Count)];
                var value = picked.Value;
                all += value;
                held += picked.Held ? value : 0;
                secure += picked.Secure ? value : 0;
                if (picked.Strength > 0 && picked.Strength + (picked.Deviation * stream.NextNormal()) >= parameters.ReachStrength)
                {
                    reached += value;
                    redundant += picked.Redundant ? value : 0;
                }
            }

            var sampled = inputs with
            {
                Reach = all > 0 ? reached / all : null,
                Redundancy = reached > 0 ? redundant / reached : null,
                Institution = held > 0 ? secure / held : null,
            };
            if (CompanyFormula.Score(CompanyFormula.Terms(sampled, parameters)) is { } drawn)
            {
                scores.Add(drawn);
            }
        }

        scores.Sort();
        return new Interval(Math.Min(score, Quantiles.Of(scores, .1) ?? score), Math.Max(score, Quantiles.Of(scores, .9) ?? score));
    }
}
