using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Valuation.Drivers;
using RelGraph.Scoring.WhatIf;

namespace RelGraph.Scoring.Advising;

/// <summary>Thinks of what could be done about each seat of a deal.</summary>
/// <param name="book">The numbers of the picture.</param>
/// <param name="parameters">What is taken for granted.</param>
internal sealed class AdvicePlanner(Scorebook book, AdviceParameters parameters)
{
    private static readonly SupportLevel[] Levels = [SupportLevel.Enemy, SupportLevel.NonSupporter, SupportLevel.Neutral, SupportLevel.Supporter];

    private static readonly double[] Supports = [-1, -.6, 0, .6];

    /// <summary>The actions for a seat.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="seat">The seat.</param>
    public IEnumerable<AdvicePlan> For(Engine.Model.Nouns.Opportunity deal, SeatStake seat)
    {
        var person = book.NameOf(NodeId.Contact(seat.Contact));
        var nearest = seat.Holders.Count > 0 ? seat.Holders[0] : null;
        var owner = nearest?.Person.Id ?? deal.Owner;
        foreach (var plan in Contacts(seat, person))
        {
            yield return plan;
        }

        if (seat.Input.Solution is { Known: true, Mean: < 0 and var view })
        {
            yield return new AdvicePlan(
                AdviceKind.AnswerSolution, seat.Contact, owner, Changed().Stance(deal.Id, seat.Contact, solution: 0).Changes, parameters.AnswerChance, parameters.SolutionHours, parameters.UrgentDays,
                AdviceTexts.AnswerSolution(person, view));
        }

        if (seat.Input.Price is { Known: true, Mean: < 0 and var price })
        {
            yield return new AdvicePlan(
                AdviceKind.AnswerPrice, seat.Contact, owner, Changed().Stance(deal.Id, seat.Contact, price: 0).Changes, parameters.AnswerChance, parameters.PriceHours, parameters.UrgentDays,
                AdviceTexts.AnswerPrice(person, price));
        }

        if (seat.Input.Support is { Known: true, Mean: < .6 and var support })
        {
            // The level above the one the support is nearest to.
            var next = Array.FindIndex(Supports, level => level > support + .3) is var found and >= 0 ? found : Supports.Length - 1;
            yield return new AdvicePlan(
                AdviceKind.WinSupport, seat.Contact, owner, Changed().Stance(deal.Id, seat.Contact, support: Levels[next]).Changes, parameters.SupportChance, parameters.SupportHours, parameters.UrgentDays,
                AdviceTexts.WinSupport(person));
        }
    }

    private IEnumerable<AdvicePlan> Contacts(SeatStake seat, string person)
    {
        if (seat.Holders.Count == 0)
        {
            if (book.IntroductionPaths(seat.Contact, count: 1) is [var path])
            {
                yield return Meeting(
                    AdviceKind.WarmPath, seat, path.Start.Id, path.Strength, parameters.MeetingHours + (parameters.IntroductionHours * (path.Hops.Count - 1)), AdviceTexts.WarmPath(person, path));
            }

            yield break;
        }

        var nearest = seat.Holders[0];
        yield return Meeting(AdviceKind.Meet, seat, nearest.Person.Id, parameters.MeetingChance, parameters.MeetingHours, AdviceTexts.Meet(person, nearest.Name));
        if (seat.Holders.Count == 1 && Colleagues.Nearest(book.Graph, nearest.Person, person => seat.Holders.Any(holder => holder.Person == person)) is { } second)
        {
            yield return Meeting(
                AdviceKind.SecondThread, seat, second.Id, parameters.MeetingChance, parameters.MeetingHours + parameters.IntroductionHours,
                AdviceTexts.SecondThread(person, book.NameOf(second), nearest.Name));
        }
    }

    private AdvicePlan Meeting(AdviceKind kind, SeatStake seat, string employee, double success, double hours, Explanations.BilingualText text) =>
        new(kind, seat.Contact, employee, [Supposed.Meeting(book.Graph, employee, seat.Contact)], success, hours, parameters.MeetingDays, text);

    private WhatIfChanges Changed() => new(book.Graph);
}
