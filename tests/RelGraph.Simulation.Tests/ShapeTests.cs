using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Tests;

[Collection(SampleCollection.Name)]
public sealed class ShapeTests(Sample sample)
{
    [Fact]
    public void Counts_OfTheSample_AreThoseOfTheOptions()
    {
        Assert.Equal(40, sample.All<Account>().DistinctBy(account => account.Id).Count());
        Assert.Equal(600, sample.All<Contact>().Count(contact => contact.Id.StartsWith("C-", StringComparison.Ordinal)));
        Assert.Equal(60, sample.All<Employee>().Count());
        Assert.Equal(5, sample.All<Competitor>().Count());
        Assert.Equal(300, sample.All<Opportunity>().DistinctBy(deal => deal.Id).Count());
        Assert.InRange(sample.All<Interaction>().Count(), 28_500, 31_500);
        Assert.Equal(2, sample.All<Account>().Select(account => account.Industry).Distinct().Count());
    }

    [Fact]
    public void Outcomes_OfTheSample_AreThoseOfAHardMarket()
    {
        var closed = sample.Opportunities.Where(deal => !deal.IsOpen).ToList();
        double Share(params OpportunityOutcome[] outcomes) => closed.Count(deal => outcomes.Contains(deal.Outcome)) / (double)closed.Count;

        Assert.InRange(sample.Opportunities.Count(deal => deal.IsOpen), 55, 65);
        Assert.InRange(Share(OpportunityOutcome.Won), 0.30, 0.40);
        Assert.InRange(Share(OpportunityOutcome.NoDecision, OpportunityOutcome.Cancelled), 0.18, 0.30);
    }

    [Fact]
    public void OpenOpportunities_OfTheSample_AreInAllStages()
    {
        var last = sample.All<StageChange>().GroupBy(change => change.Opportunity).Select(group => group.MaxBy(change => (change.On, change.Id))!.Stage);

        Assert.Equal(
            [OpportunityStage.Qualified, OpportunityStage.Approved, OpportunityStage.Solution, OpportunityStage.Bid, OpportunityStage.Contract, OpportunityStage.Closed],
            last.Distinct().Order());
    }

    [Fact]
    public void Names_OfPeopleAndCompanies_AreInBothLanguages()
    {
        var people = sample.All<Contact>().ToList();
        var chinese = people.Where(person => person.Language == "zh").ToList();

        Assert.InRange(chinese.Count / (double)people.Count, 0.5, 0.85);
        Assert.All(chinese, person => Assert.Matches(@"^[\u4e00-\u9fff]{2,4}$", person.Name));
        Assert.All(chinese, person => Assert.Matches(@"^[A-Z][a-zü]+ [A-Z][a-z]+$", person.OtherName));
        Assert.All(people.Where(person => person.Language == "en"), person => Assert.Matches("^[A-Z][a-z]+ [A-Z][a-z]+$", person.Name));
        Assert.InRange(sample.All<Account>().DistinctBy(account => account.Id).Count(account => account.Name[0] >= '\u4e00'), 18, 30);
    }

    [Fact]
    public void Accounts_OfTheSample_HaveDifferentNames() =>
        Assert.Equal(40, sample.All<Account>().Select(account => account.Name).Distinct().Count());

    [Fact]
    public void Employments_SomeContacts_MovedToAccountsAndRivals()
    {
        var moves = sample.All<Employment>().GroupBy(job => job.Contact).Where(jobs => jobs.Count() > 1).Select(jobs => jobs.Last().Organisation.Kind).ToList();

        Assert.Contains(FactKind.Account, moves);
        Assert.Contains(FactKind.Competitor, moves);
    }

    [Fact]
    public void Spans_OfSuperiors_AreUneven()
    {
        var spans = sample.All<ReportsTo>().GroupBy(line => line.Manager).Select(group => group.Select(line => line.Person).Distinct().Count()).ToList();

        Assert.True(spans.Max() >= 7);
        Assert.True(spans.Count(span => span <= 2) > spans.Count / 3);
    }

    [Fact]
    public void Rivals_TheirPeople_AreContactsWhoMeetTheCustomers()
    {
        var rivals = sample.All<Employment>().Where(job => job.Organisation.Kind == FactKind.Competitor).Select(job => job.Contact).ToHashSet();

        Assert.True(sample.All<Interaction>().Count(met => met.Employees.Count == 0 && met.Contacts.Any(rivals.Contains)) > 100);
    }
}
