using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>Tie strength and its posterior from folded sums: the formulas, and nothing of where the sums come from.</summary>
internal static class TieStrength
{
    public static Tie Of(TieParameters parameters, NodeId from, NodeId to, in TieFold fold, double? overlap, PairMark[] ratings, bool isStated, DateOnly day)
    {
        var hasContact = fold.Count > 0;
        var terms = hasContact ? Terms(parameters, fold, overlap, isStated, day) : default;
        var observed = hasContact ? Observed(parameters, terms) : 0;
        var contacts = fold.EvidenceMass;
        var mass = contacts;
        var weighted = parameters.PriorMass * parameters.PriorStrength + contacts * observed;
        foreach (var rating in ratings)
        {
            var weight = parameters.JudgementMass * parameters.RaterReliability * DecayTable.At(day.DayNumber - rating.Day.DayNumber, parameters.JudgementHalfLifeDays);
            mass += weight;
            weighted += weight * TieParameters.StrengthOfLevel(rating.Level);
        }

        var strength = weighted / (parameters.PriorMass + mass);
        return new Tie
        {
            From = from,
            To = to,
            Strength = strength,
            Observed = observed,
            EvidenceMass = contacts,
            TotalMass = mass,
            Confidence = mass / (mass + parameters.PriorMass),
            Alpha = strength * (parameters.PriorMass + mass),
            Beta = (1 - strength) * (parameters.PriorMass + mass),
            Terms = terms,
            LastContact = fold.LastDay < 0 ? null : DateOnly.FromDayNumber(fold.LastDay),
            LastTwoWayContact = fold.LastTwoWayDay < 0 ? null : DateOnly.FromDayNumber(fold.LastTwoWayDay),
            Interactions = fold.Count,
            Judgements = Array.ConvertAll(ratings, rating => rating.Id),
        };
    }

    private static TieTerms Terms(TieParameters parameters, in TieFold fold, double? overlap, bool isStated, DateOnly day) => new(
        1 - Math.Exp(-fold.Weight / parameters.FrequencyScale),
        fold.LastTwoWayDay < 0 ? 0 : DecayTable.At(day.DayNumber - fold.LastTwoWayDay, parameters.RecencyHalfLifeDays),
        (2 * Math.Min(fold.InitiatedByOne, fold.InitiatedByOther) + 1) / (fold.InitiatedByOne + fold.InitiatedByOther + 2),
        (double)fold.ActiveBuckets / parameters.BucketCount,
        fold.Multiplexity(isStated),
        overlap);

    private static double Observed(TieParameters parameters, in TieTerms terms)
    {
        var known = parameters.FrequencyWeight * terms.Frequency + parameters.RecencyWeight * terms.Recency
            + parameters.ReciprocityWeight * terms.Reciprocity + parameters.StabilityWeight * terms.Stability
            + parameters.MultiplexityWeight * terms.Multiplexity;
        return terms.Overlap is { } overlap
            ? (known + parameters.OverlapWeight * overlap) / (parameters.WeightWithoutOverlap + parameters.OverlapWeight)
            : known / parameters.WeightWithoutOverlap;
    }
}
