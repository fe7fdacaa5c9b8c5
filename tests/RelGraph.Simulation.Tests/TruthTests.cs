using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Tests;

[Collection(SampleCollection.Name)]
public sealed class TruthTests(Sample sample)
{
    [Fact]
    public void Probabilities_OfEveryOpportunity_SumToOne() =>
        Assert.All(sample.Opportunities, deal => Assert.Equal(1, deal.Probability + deal.RivalProbabilities.Values.Sum() + deal.NobodyProbability, 9));

    [Fact]
    public void Stands_Higher_WinMoreOften()
    {
        var closed = sample.Opportunities.Where(deal => !deal.IsOpen)
            .OrderBy(deal => deal.Seats.Where(seat => seat.Vendor.IsUs).Sum(seat => seat.Power * seat.Settled) / deal.Seats.Where(seat => seat.Vendor.IsUs).Sum(seat => seat.Power))
            .ToList();
        double Won(IEnumerable<Truth.OpportunityTruth> deals) => deals.Average(deal => deal.Outcome == OpportunityOutcome.Won ? 1.0 : 0);

        Assert.True(Won(closed.TakeLast(80)) > Won(closed.Take(80)) + 0.2);
    }

    [Fact]
    public void Outcomes_AgainstTrueProbability_AreCalibrated()
    {
        var closed = sample.Opportunities.Where(deal => !deal.IsOpen).ToList();
        var expected = closed.Sum(deal => deal.Probability);
        var deviation = Math.Sqrt(closed.Sum(deal => deal.Probability * (1 - deal.Probability)));

        Assert.InRange(closed.Count(deal => deal.Outcome == OpportunityOutcome.Won), expected - (3 * deviation), expected + (3 * deviation));
    }

    [Fact]
    public void SellerProbability_IsTheTruthBrightenedAndRoundedToTens()
    {
        var stated = sample.All<Opportunity>().GroupBy(deal => deal.Id).Where(versions => versions.Count() >= 4).ToDictionary(versions => versions.Key, versions => versions.Last().SellerProbability!.Value);
        var pairs = sample.Opportunities.Where(deal => stated.ContainsKey(deal.Opportunity)).Select(deal => (deal.Probability, stated[deal.Opportunity])).ToList();

        Assert.All(stated.Values, value => Assert.Equal(Math.Round(value, 1), value));
        Assert.True(pairs.Average(pair => pair.Item2) > pairs.Average(pair => pair.Probability) + 0.05);
        Assert.True(Statistics.Correlation(pairs) > 0.5);
    }

    [Fact]
    public void Habits_OfACustomer_ShapeItsEvents()
    {
        var accounts = sample.All<Opportunity>().DistinctBy(deal => deal.Id).ToDictionary(deal => deal.Id, deal => deal.Account);
        var habits = sample.Company.Truth.Accounts.ToDictionary(account => account.Account, account => account.Habits);
        double Recovered(string feature, Func<BehaviourEvent, double> seen, Func<Truth.HabitVector, double> habit) => Statistics.Correlation(
        [
            .. sample.All<BehaviourEvent>().Where(noticed => noticed.Feature == feature).GroupBy(noticed => accounts[noticed.Opportunity]).Where(group => group.Count() >= 5)
                .Select(group => (group.Average(seen), habit(habits[group.Key]))),
        ]);

        Assert.True(Recovered("budget", noticed => noticed.Value == "allocated" ? 1 : 0, vector => vector.BudgetDiscipline) > 0.6);
        Assert.True(Recovered("scope", noticed => noticed.Value == "clear" ? 1 : 0, vector => vector.ScopeClarity) > 0.6);
        Assert.True(Recovered("purchasing", noticed => noticed.Value == "involved" ? 1 : 0, vector => vector.PurchasingInvolvement) > 0.6);
        Assert.True(Recovered("pace", noticed => noticed.Value == "slow" ? 1 : noticed.Value == "fast" ? -1 : 0, vector => vector.Slowness) > 0.6);
        Assert.True(Recovered("discount-rounds", noticed => noticed.Value == "one" ? 1 : noticed.Value == "two" ? 2 : 3, vector => vector.DiscountPressure) > 0.6);
        Assert.True(Recovered("tone", noticed => noticed.Value == "warm" ? 1 : noticed.Value == "cold" ? -1 : 0, vector => vector.Goodwill) > 0.6);
    }

    [Fact]
    public void PaymentDelays_FollowTheHabit()
    {
        var contracts = sample.All<Contract>().ToDictionary(contract => contract.Id, contract => contract.Account);
        var invoices = sample.All<Invoice>().ToDictionary(invoice => invoice.Id);
        var habits = sample.Company.Truth.Accounts.ToDictionary(account => account.Account, account => account.Habits);
        var delays = sample.All<Payment>().GroupBy(payment => contracts[invoices[payment.Invoice].Contract])
            .Select(group => (group.Average(payment => (double)payment.On.DayNumber - invoices[payment.Invoice].DueOn.DayNumber), habits[group.Key].PaymentDelay))
            .ToList();

        Assert.True(Statistics.Correlation(delays) > 0.7);
    }

    [Fact]
    public void Capture_WithBias_IsLowerForTheSkilled()
    {
        double Slope(double bias)
        {
            var company = CompanySimulator.Run(new SimulationOptions { CaptureBias = bias, Accounts = 60, Employees = 150 }, RunContext.Default);
            var met = company.Truth.Ties.GroupBy(tie => tie.Employee).ToDictionary(group => group.Key, group => (double)group.Sum(tie => tie.Contacts));
            var logged = company.FactsOf(FactKind.Interaction).Select(fact => (Interaction)fact.Content).Where(interaction => interaction.Employees.Count > 0)
                .CountBy(interaction => interaction.Employees[0]).ToDictionary();
            return Statistics.Correlation(
            [
                .. company.Truth.Employees.Where(employee => met.GetValueOrDefault(employee.Employee) >= 50)
                    .Select(employee => (employee.Skill, logged.GetValueOrDefault(employee.Employee) / met[employee.Employee])),
            ]);
        }

        Assert.True(Slope(0.8) < -0.4);
        Assert.True(Slope(-0.8) > 0.4);
    }

    [Fact]
    public void Judgements_OfCloseness_FollowTheTruthFromAbove()
    {
        var truth = sample.Company.Truth.Ties.ToDictionary(tie => (tie.Employee, tie.Contact, tie.Account), tie => tie.Strength);
        var homes = sample.All<Employment>().Where(job => job.Organisation.Kind == FactKind.Account).GroupBy(job => job.Contact).ToDictionary(jobs => jobs.Key, jobs => jobs.First().Organisation.Id);
        var recent = sample.All<Judgement>()
            .Where(judgement => judgement.Aspect == JudgementAspect.Closeness && judgement.On >= sample.Options.EndDate.AddDays(-40))
            .Select(judgement => (Level: (judgement.Level - 0.5) / 5, True: truth.GetValueOrDefault((judgement.Author, judgement.Contact, homes[judgement.Contact]), double.NaN)))
            .Where(pair => !double.IsNaN(pair.True))
            .ToList();

        Assert.True(recent.Count > 30);
        Assert.True(Statistics.Correlation(recent) > 0.5);
        Assert.True(recent.Average(pair => pair.Level) > recent.Average(pair => pair.True));
    }

    [Fact]
    public void Seats_SomeOfTheTrueOnes_AreMissing()
    {
        var known = sample.All<Seat>().Select(seat => seat.Key).ToHashSet();
        var closed = sample.Opportunities.Where(deal => !deal.IsOpen).SelectMany(deal => deal.Seats.Where(seat => seat.Vendor.IsUs).Select(seat => deal.Opportunity + "|" + seat.Contact)).ToList();

        Assert.InRange(closed.Count(known.Contains) / (double)closed.Count, 0.6, 0.9);
    }

    [Fact]
    public void Capital_OfEmployees_IsThatOfTheirTies()
    {
        var met = sample.Company.Truth.Ties.Where(tie => tie.Strength > 0.3).Select(tie => tie.Employee).ToHashSet();
        var employees = sample.Company.Truth.Employees.ToList();

        Assert.Contains(employees, employee => employee.Capital > 0);
        Assert.All(employees.Where(employee => employee.Capital > 0), employee => Assert.InRange(employee.Capital, 0, sample.Company.Truth.Accounts.Sum(account => account.YearlyMargin)));
        Assert.All(sample.Company.Truth.Employees.OrderByDescending(employee => employee.Capital).Take(5), employee => Assert.Contains(employee.Employee, met));
    }

    [Fact]
    public void Reasons_WhereSellersSpeak_BlameThePriceMoreThanCustomersDo()
    {
        var lost = sample.All<Reason>().Where(reason => reason.Chosen is { IsUs: false }).ToList();
        double Price(FactKind who) => lost.Where(reason => reason.Whose?.Kind == who).Average(reason => reason.Category == ReasonCategory.Price ? 1.0 : 0);

        Assert.True(Price(FactKind.Employee) > Price(FactKind.Contact));
    }
}
