using RelGraph.Engine.Execution;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>The interval of a customer score: a bootstrap over the account's people, each person's score drawn with its own spread.</summary>
internal static class CustomerInterval
{
    /// <summary>The 10 % and 90 % quantiles over the resamples.</summary>
    /// <param name="input">The account.</param>
    /// <param name="weights">The exponents.</param>
    /// <param name="parameters">Parameters of the measure.</param>
    /// <param name="account">The account's id, to which the random stream belongs.</param>
    /// <param name="seed">The seed of the run.</param>
    public static Interval Of(CustomerInput input, CustomerWeights weights, CustomerParameters parameters, string account, ulong seed)
    {
        var scores = new List<double>(parameters.Resamples);
        var sample = new CustomerContact[input.Contacts.Count];
        for (var resample = 0; resample < parameters.Resamples; resample++)
        {
            var random = SeededRandom.For(seed, SeededRandom.Key(account), (ulong)resample);
            for (var place = 0; place < sample.Length; place++)
            {
                var drawn = input.Contacts[random.NextBelow(sample.Length)];
                var noise = random.NextNormal();
                sample[place] = drawn.Score is { } score ? drawn with { Score = Math.Clamp(score + (drawn.Spread * noise), 0, 100) } : drawn;
            }

            // A resample in which nobody is known says nothing of the score.
            if (CustomerFormula.Factors(input, sample) is { } factors)
            {
                scores.Add(CustomerFormula.Score(factors, weights, parameters.Floor));
            }
        }

        scores.Sort();
        return scores.Count == 0 ? new Interval(0, 100) : new Interval(scores[(int)(.1 * (scores.Count - 1))], scores[(int)Math.Ceiling(.9 * (scores.Count - 1))]);
    }
}
