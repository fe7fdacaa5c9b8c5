using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Tests;

[Collection(SampleCollection.Name)]
public sealed class ChronologyTests(Sample sample)
{
    [Fact]
    public void Stages_OfEveryOpportunity_FollowInTimeAndStepBackOnceAtMost()
    {
        foreach (var deal in sample.All<StageChange>().GroupBy(change => change.Opportunity))
        {
            var path = deal.OrderBy(change => int.Parse(change.Id[(change.Id.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(OpportunityStage.Qualified, path[0].Stage);
            Assert.Equal(path.Select(change => change.On), path.Select(change => change.On).Order());
            var back = path.Zip(path.Skip(1)).Where(pair => pair.Second.Stage < pair.First.Stage).ToList();
            Assert.True(back.Count <= 1);
            Assert.All(back, pair => Assert.Equal((OpportunityStage.Bid, OpportunityStage.Solution), (pair.First.Stage, pair.Second.Stage)));
            Assert.All(path.SkipLast(1), change => Assert.NotEqual(OpportunityStage.Closed, change.Stage));
            Assert.All(path, change => Assert.Equal(change.Stage == OpportunityStage.Closed, change.Outcome is not null));
        }
    }

    [Fact]
    public void Opportunities_First_StageIsOnTheOpeningDay()
    {
        var opened = sample.All<Opportunity>().GroupBy(deal => deal.Id).ToDictionary(group => group.Key, group => group.First().OpenedOn);

        Assert.All(sample.All<StageChange>().Where(change => change.Id.EndsWith("-1", StringComparison.Ordinal)), change => Assert.Equal(opened[change.Opportunity], change.On));
    }

    [Fact]
    public void Papers_AfterAWin_FollowEachOther()
    {
        var contracts = sample.All<Contract>().ToDictionary(contract => contract.Id);
        var invoices = sample.All<Invoice>().ToDictionary(invoice => invoice.Id);

        Assert.All(sample.All<Delivery>(), delivery => Assert.True(delivery.DeliveredOn >= contracts[delivery.Contract].SignedOn));
        Assert.All(sample.All<Delivery>().Where(delivery => delivery.AcceptedOn is not null), delivery => Assert.True(delivery.AcceptedOn >= delivery.DeliveredOn));
        Assert.All(invoices.Values, invoice => Assert.True(invoice.On > contracts[invoice.Contract].SignedOn && invoice.DueOn > invoice.On));
        Assert.All(sample.All<Payment>(), payment => Assert.True(payment.On > invoices[payment.Invoice].On));
        Assert.All(sample.All<Payment>().GroupBy(payment => payment.Invoice), paid => Assert.True(paid.Sum(payment => payment.Amount.MinorUnits) <= invoices[paid.Key].Amount.MinorUnits));
        Assert.All(invoices.Values.GroupBy(invoice => invoice.Contract), billed => Assert.True(billed.Sum(invoice => invoice.Amount.MinorUnits) <= contracts[billed.Key].Amount!.Value.MinorUnits));
    }

    [Fact]
    public void Quotes_OfOneOpportunity_FallRoundByRound()
    {
        foreach (var quotes in sample.All<Quote>().GroupBy(quote => quote.Opportunity))
        {
            var rounds = quotes.OrderBy(quote => quote.Round).ToList();
            Assert.Equal(rounds.Select(quote => quote.On), rounds.Select(quote => quote.On).Order());
            Assert.Equal(rounds.Select(quote => quote.Amount.MinorUnits), rounds.Select(quote => quote.Amount.MinorUnits).OrderDescending());
        }
    }

    [Fact]
    public void Evidence_OfAClosedOpportunity_EndsWithIt()
    {
        var closed = sample.All<StageChange>().Where(change => change.Stage == OpportunityStage.Closed).ToDictionary(change => change.Opportunity, change => change.On);

        Assert.All(sample.Dated<Seat>().Where(seat => closed.ContainsKey(seat.Content.Opportunity)), seat => Assert.True(seat.Days.From <= closed[seat.Content.Opportunity]));
        Assert.All(sample.All<BehaviourEvent>().Where(seen => closed.ContainsKey(seen.Opportunity)), seen => Assert.True(seen.On <= closed[seen.Opportunity]));
        Assert.All(sample.All<Quote>().Where(quote => closed.ContainsKey(quote.Opportunity)), quote => Assert.True(quote.On <= closed[quote.Opportunity]));
        Assert.All(sample.All<Reason>(), reason => Assert.True(reason.On > closed[reason.Opportunity]));
    }

    [Fact]
    public void Interactions_OfOurPeople_FallIntoTheirEmployment()
    {
        var employed = sample.Dated<Employee>().ToDictionary(pair => pair.Content.Id, pair => pair.Days);
        var wrong = sample.All<Interaction>()
            .Where(met => met.Employees.Any(id => !employed[id].Contains(DateOnly.FromDateTime(met.At.AddHours(8).DateTime))))
            .Select(met => met.Id);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Seats_AtTheirFirstDay_AreHeldByPeopleOfTheAccount()
    {
        var accounts = sample.All<Opportunity>().DistinctBy(deal => deal.Id).ToDictionary(deal => deal.Id, deal => deal.Account);
        var jobs = sample.Dated<Employment>().ToLookup(job => job.Content.Contact);

        // A holder may leave while the project runs, but must have worked there.
        Assert.All(sample.Dated<Seat>(), seat => Assert.Contains(jobs[seat.Content.Contact], job => job.Content.Organisation.Id == accounts[seat.Content.Opportunity] && job.Days.From <= seat.Days.From));
    }
}
