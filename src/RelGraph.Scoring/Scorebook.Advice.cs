using RelGraph.Engine.Errors;
using RelGraph.Scoring.Advising;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>What to do for an open deal, the most expected value for an hour of work first; empty where the deal has no value.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <param name="horizon">Over what time the value counts.</param>
    /// <param name="parameters">What is taken for granted; the defaults where null.</param>
    /// <remarks>Computed when asked for: a few hypothetical pictures and 128 looks at the chain for each action.</remarks>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public IReadOnlyList<Advice> Advice(string opportunityId, AdviceHorizon horizon = AdviceHorizon.Deal, AdviceParameters? parameters = null) =>
        StakesOf(opportunityId) is not { } stakes ? []
        : parameters is not null ? new Adviser(this, parameters).For(stakes, horizon)
        : Kept<IReadOnlyList<Advice>>($"{opportunityId}|{horizon}", () => new Adviser(this, new AdviceParameters()).For(stakes, horizon));

    /// <summary>The fewest actions whose success would bring P(win) of an open deal to a target; null where the deal has no value.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <param name="target">P(win) to reach, in percent: above 0, below 100.</param>
    /// <param name="parameters">What is taken for granted; the defaults where null.</param>
    /// <remarks>Every set of one action is looked at, then of two, and so on, 30 000 sets at most; beyond, the action that helps most is added until the target is reached.</remarks>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    /// <exception cref="InvalidValueException">The target is out of range.</exception>
    public TargetPlan? ToReach(string opportunityId, double target, AdviceParameters? parameters = null)
    {
        if (!(target is > 0 and < 100))
        {
            throw new InvalidValueException("target", target.ToString(System.Globalization.CultureInfo.InvariantCulture), "a number above 0 and below 100, in percent", "give for example 60");
        }

        return StakesOf(opportunityId) is { } stakes ? new TargetSearch(this, stakes, parameters ?? new AdviceParameters()).For(target / 100) : null;
    }
}
