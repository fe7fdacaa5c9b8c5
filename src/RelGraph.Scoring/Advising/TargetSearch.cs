using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Valuation.Drivers;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Advising;

/// <summary>Looks for the fewest actions that reach a target: all sets of one, of two, and so on, as long as there is time; then the best of each step.</summary>
/// <param name="book">The numbers of the picture.</param>
/// <param name="stakes">What the deal depends on.</param>
/// <param name="parameters">What advice takes for granted.</param>
internal sealed class TargetSearch(Scorebook book, DealStakes stakes, AdviceParameters parameters)
{
    /// <summary>Sets looked at before the search stops being exhaustive: a second or two.</summary>
    public const int MostSets = 30_000;

    private const int Draws = 64;

    private readonly List<(AdvicePlan Plan, int Seat, SeatStake After)> _actions = ActionsOf(book, stakes, parameters);
    private double _effect;
    private int _looked;

    /// <summary>The plan for a target.</summary>
    /// <param name="target">P(win) to reach, 0 to 1.</param>
    public TargetPlan For(double target)
    {
        var now = stakes.Game(book).AsItIs();
        _effect = now.EffectOfDraws;
        if (now.Probability >= target)
        {
            return Made([], target, now.Probability, isFewest: true);
        }

        Found best = new([], now.Probability);
        var size = 1;
        for (; size <= _actions.Count && _looked + SetsOf(size) <= MostSets; size++)
        {
            var found = Best(size, target);
            if (found.Probability >= target)
            {
                return Made(found.Actions, target, now.Probability, isFewest: true);
            }

            best = found.Probability > best.Probability ? found : best;
        }

        var isExhaustive = size > _actions.Count;
        best = isExhaustive ? best : Climbed(best, target);
        return Made(best.Actions, target, now.Probability, isFewest: false) with { IsExhaustive = isExhaustive };
    }

    /// <summary>The best set of a size: one that reaches the target with the fewest hours, else the one with the highest probability.</summary>
    private Found Best(int size, double target)
    {
        Found best = new([], -1);
        var chosen = new int[size];
        Extend(0, 0);
        return best;

        void Extend(int place, int from)
        {
            if (place == size)
            {
                book.Run.Cancellation.ThrowIfCancellationRequested();
                var found = new Found([.. chosen], ProbabilityOf(chosen));
                best = IsBetter(found, best, target) ? found : best;
                return;
            }

            for (var action = from; action <= _actions.Count - (size - place); action++)
            {
                chosen[place] = action;
                Extend(place + 1, action + 1);
            }
        }
    }

    private bool IsBetter(Found one, Found other, double target)
    {
        var (reaches, otherReaches) = (one.Probability >= target, other.Probability >= target);
        if (reaches != otherReaches)
        {
            return reaches;
        }

        var (hours, otherHours) = (HoursOf(one), HoursOf(other));
        return reaches && hours != otherHours ? hours < otherHours : one.Probability > other.Probability;
    }

    /// <summary>Adds the action that helps most until the target is reached or nothing helps.</summary>
    private Found Climbed(Found from, double target)
    {
        while (from.Probability < target)
        {
            var next = Enumerable.Range(0, _actions.Count).Where(action => !from.Actions.Contains(action))
                .Select(action => new Found([.. from.Actions, action], ProbabilityOf([.. from.Actions, action])))
                .Aggregate(from, (best, found) => found.Probability > best.Probability ? found : best);
            if (ReferenceEquals(next, from))
            {
                break;
            }

            from = next;
        }

        return from;
    }

    private double HoursOf(Found found) => found.Actions.Sum(action => _actions[action].Plan.Hours);

    private double ProbabilityOf(ReadOnlySpan<int> actions)
    {
        _looked++;
        return stakes.Game(book, SeatsWith(actions), effectOfDraws: _effect).AsItIs().Probability;
    }

    /// <summary>The seats after the success of some actions: each changes what it is about, and leaves the rest to the others.</summary>
    private SeatStake[] SeatsWith(ReadOnlySpan<int> actions)
    {
        SeatStake[] seats = [.. stakes.Seats];
        foreach (var action in actions)
        {
            var (plan, place, after) = _actions[action];
            var seat = seats[place];
            seats[place] = plan.Kind switch
            {
                AdviceKind.AnswerSolution => seat with { Input = seat.Input with { Solution = after.Input.Solution } },
                AdviceKind.AnswerPrice => seat with { Input = seat.Input with { Price = after.Input.Price } },
                AdviceKind.WinSupport => seat with { Input = seat.Input with { Support = after.Input.Support } },
                _ => seat with { Input = seat.Input with { Closeness = after.Input.Closeness }, Holders = after.Holders, Momentum = after.Momentum },
            };
        }

        return seats;
    }

    private TargetPlan Made(int[] actions, double target, double now, bool isFewest)
    {
        var seats = SeatsWith(actions);
        var reached = stakes.Game(book, seats, effectOfDraws: _effect).AsItIs().Probability;
        double[] drawn = [.. Enumerable.Range(0, stakes.Seats.Count == 0 ? 1 : Draws)
            .Select(draw => stakes.Game(book, DealStakes.Drawn(seats, draw, book.Run.Seed), effectOfDraws: _effect).AsItIs().Probability).Order()];
        return new TargetPlan
        {
            Target = 100 * target,
            Now = 100 * now,
            Reached = 100 * reached,
            ReachedRange = new Interval(100 * Math.Min(reached, Quantiles.Of(drawn, .1)!.Value), 100 * Math.Max(reached, Quantiles.Of(drawn, .9)!.Value)),
            Steps = [.. actions.Select(action => _actions[action].Plan).Select(plan => new TargetStep(plan.Kind, plan.Contact, plan.Owner, plan.Text, plan.Success, plan.Hours))],
            IsReached = reached >= target,
            IsFewest = isFewest,
            IsExhaustive = false,
            Looked = _looked,
        };
    }

    private long SetsOf(int size)
    {
        long sets = 1;
        for (var place = 0; place < size; place++)
        {
            sets = sets * (_actions.Count - place) / (place + 1);
        }

        return sets;
    }

    /// <summary>What can be done, each with its seat afterwards; of several ways to come closer to one person only the one that brings closest.</summary>
    private static List<(AdvicePlan Plan, int Seat, SeatStake After)> ActionsOf(Scorebook book, DealStakes stakes, AdviceParameters parameters)
    {
        var planner = new AdvicePlanner(book, parameters);
        return
        [
            .. stakes.Seats.SelectMany((seat, place) => planner.For(stakes.Deal.Opportunity, seat).Select(plan => (Plan: plan, Seat: place, After: SeatReading.After(book, stakes, plan)[place])))
                .GroupBy(action => (action.Seat, action.Plan.Kind.Way()))
                .Select(ways => ways.OrderByDescending(way => way.After.Input.Closeness.Mean).ThenBy(way => way.Plan.Kind).First()),
        ];
    }

    private sealed record Found(int[] Actions, double Probability);
}
