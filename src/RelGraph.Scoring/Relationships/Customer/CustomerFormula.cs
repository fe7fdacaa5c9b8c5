using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Engine.Execution;

namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>The customer formula of scoring.md 5.3 on plain numbers.</summary>
/// <remarks>After R. W. Palmatier: Interfirm relational drivers of customer value, Journal of Marketing 72 (2008), doi:10.1509/jmkg.72.4.076: value comes from quality, density, authority and their interactions. The form and the weights are ours.</remarks>
public static class CustomerFormula
{
    /// <summary>The factors of an account; null where nothing is known of anybody.</summary>
    public static CustomerFactors? Factors(CustomerInput input) => Factors(input, input.Contacts);

    /// <summary>D = min(1, N/N_target)·min(1, (1 + exp H)/(1 + F_target)) for N covered contacts and the entropy H of their functions; 0 where nobody is covered.</summary>
    /// <param name="functions">The function of each covered contact; null where it is not known.</param>
    /// <param name="targetContacts">N_target, above 0.</param>
    /// <param name="targetFunctions">F_target, above 0.</param>
    public static double Density(IReadOnlyList<string?> functions, double targetContacts, double targetFunctions)
    {
        if (functions.Count == 0)
        {
            return 0;
        }

        var known = functions.Where(function => function is not null).GroupBy(function => function, StringComparer.OrdinalIgnoreCase).Select(group => group.Count()).Order().ToList();
        double total = known.Sum();
        var entropy = -known.Sum(count => count / total * Math.Log(count / total));
        return Math.Min(1, functions.Count / targetContacts) * Math.Min(1, (1 + Math.Exp(entropy)) / (1 + targetFunctions));
    }

    /// <summary>ARS = 100·(Q^a · D^b · Au^c · (½ + ½·I)^d)·(1 − penalty), each factor at least the floor.</summary>
    public static double Score(CustomerFactors factors, CustomerWeights weights, double floor) => 100
        * Math.Pow(Math.Max(floor, factors.Quality), weights.Quality)
        * Math.Pow(Math.Max(floor, factors.Density), weights.Density)
        * Math.Pow(Math.Max(floor, factors.Authority), weights.Authority)
        * Math.Pow(Math.Max(floor, .5 + (.5 * factors.Institution)), weights.Institution)
        * (1 - factors.Penalty);

    /// <summary>Exact Shapley shares of quality, density, authority, institution and service debt, from nothing at all (every factor 0, no penalty) to the factors.</summary>
    /// <returns>The score of nothing, and five shares that lead from it to the score.</returns>
    public static (double Base, IReadOnlyList<double> Shares) Shares(CustomerFactors factors, CustomerWeights weights, double floor)
    {
        var result = ShapleyValue.Exact(5, Worth, RunContext.Default);
        return (Worth(0), result.Values);

        double Worth(ulong present)
        {
            double Of(int place, double value) => (present >> place & 1) == 1 ? value : 0;
            return Score(
                new CustomerFactors(Of(0, factors.Quality), Of(1, factors.Density), Of(2, factors.Authority), Of(3, factors.Institution), Of(4, factors.Penalty)), weights, floor);
        }
    }

    /// <summary>The factors over some of the people, for resampling.</summary>
    internal static CustomerFactors? Factors(CustomerInput input, IReadOnlyList<CustomerContact> contacts)
    {
        double known = 0, quality = 0, covered = 0, all = 0;
        foreach (var contact in contacts)
        {
            all += contact.Power;
            covered += contact.IsCovered ? contact.Power : 0;
            if (contact.Score is { } score)
            {
                known += contact.Power;
                quality += contact.Power * score;
            }
        }

        return known <= 0 ? null : new CustomerFactors(
            quality / known / 100,
            Density([.. contacts.Where(contact => contact.IsCovered).Select(contact => contact.Function)], input.TargetContacts, input.TargetFunctions),
            covered / all, input.Institution, input.Penalty);
    }
}
