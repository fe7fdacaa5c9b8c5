using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Simulation.Emission;

/// <summary>All facts of one kind, told account by account.</summary>
internal static class FactStream
{
    public static IEnumerable<Fact> Of(StoryShelf shelf, FactKind kind)
    {
        var world = shelf.World;
        return kind switch
        {
            FactKind.Account => Profiles(world, profile => AccountFacts.Accounts(world, profile)),
            FactKind.OrgUnit => Stories(shelf, story => AccountFacts.Units(story.Profile, story.Chart)),
            FactKind.Contact => Stories(shelf, story => AccountFacts.Contacts(world, story.Profile, story.Chart)).Concat(FirmFacts.OutsidePeople(world)),
            FactKind.Employee => FirmFacts.Employees(world),
            FactKind.Team => FirmFacts.Teams(world),
            FactKind.Competitor => FirmFacts.Competitors(world),
            FactKind.Partner => FirmFacts.Partners(world),
            FactKind.Lead => Stories(shelf, story => DealFacts.Leads(world, story)),
            FactKind.Opportunity => Stories(shelf, story => DealFacts.Opportunities(world, story)),
            FactKind.Offering => FirmFacts.Offerings(),
            FactKind.Resource => FirmFacts.Resources(world),
            FactKind.Target => MarketFacts.Targets(world),
            FactKind.CustomField => [FirmFacts.ListedField()],
            FactKind.ExchangeRate => MarketFacts.ExchangeRates(world),
            FactKind.Quote => Papers(shelf, papers => papers.Quotes, quote => quote.On),
            FactKind.Order => Papers(shelf, papers => papers.Orders, order => order.On),
            FactKind.Contract => Papers(shelf, papers => papers.Contracts, contract => contract.SignedOn),
            FactKind.Delivery => Papers(shelf, papers => papers.Deliveries, delivery => delivery.DeliveredOn),
            FactKind.Invoice => Papers(shelf, papers => papers.Invoices, invoice => invoice.On),
            FactKind.Payment => Papers(shelf, papers => papers.Payments, payment => payment.On),
            FactKind.ServiceCase => Stories(shelf, story => ServiceFacts.Cases(world, story)),
            FactKind.ReportsTo => Stories(shelf, story => AccountFacts.ReportingLines(story.Chart)).Concat(FirmFacts.ReportingLines(world)),
            FactKind.Influences => Stories(shelf, story => PeopleFacts.Influences(world, story)),
            FactKind.ConflictsWith => Stories(shelf, story => PeopleFacts.Conflicts(world, story)),
            FactKind.WorksWith => Stories(shelf, story => PeopleFacts.Collaboration(story)),
            FactKind.PersonalTie => Stories(shelf, story => PeopleFacts.PersonalTies(world, story)),
            FactKind.Introduced => Stories(shelf, story => PeopleFacts.Introductions(world, story)),
            FactKind.Employment => Stories(shelf, story => AccountFacts.Employments(world, story.Profile, story.Chart)).Concat(FirmFacts.OutsideEmployments(world)),
            FactKind.Covers => Stories(shelf, story => AccountFacts.Coverage(world, story.Profile, story.Chart)),
            FactKind.OwnsShare => Profiles(world, profile => AccountFacts.Shares(world, profile)),
            FactKind.CompetesOn => Stories(shelf, story => DealFacts.Competition(world, story)),
            FactKind.Seat => Stories(shelf, story => SeatFacts.Seats(world, story)),
            FactKind.Stance => Stories(shelf, story => SeatFacts.Stances(world, story)),
            FactKind.InstitutionalTie => Stories(shelf, story => PeopleFacts.InstitutionalTies(world, story)),
            FactKind.TenderCriterion => Stories(shelf, story => TenderFacts.CriteriaOf(world, story)),
            FactKind.CriterionScore => Stories(shelf, story => TenderFacts.Scores(world, story)),
            FactKind.Interaction => Stories(shelf, story => InteractionFacts.Logged(world, story)),
            FactKind.BehaviourEvent => Stories(shelf, story => BehaviourFacts.Events(world, story)),
            FactKind.StageChange => Stories(shelf, story => DealFacts.StageChanges(world, story)),
            FactKind.Judgement => Stories(shelf, story => JudgementFacts.Ratings(world, story)),
            FactKind.Reason => Stories(shelf, story => ReasonFacts.Reasons(world, story)),
            FactKind.TasAnswer => Stories(shelf, story => TasFacts.Answers(world, story)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The simulation knows no facts of this kind."),
        };
    }

    private static IEnumerable<Fact> Profiles(World world, Func<Customers.AccountProfile, IEnumerable<Fact>> facts) =>
        Enumerable.Range(0, world.Options.Accounts).SelectMany(account => facts(world.Profile(account)));

    private static IEnumerable<Fact> Stories(StoryShelf shelf, Func<AccountStory, IEnumerable<Fact>> facts) => shelf.All().SelectMany(facts);

    private static IEnumerable<Fact> Papers<T>(StoryShelf shelf, Func<Fulfilment, IReadOnlyList<T>> select, Func<T, DateOnly> day)
        where T : FactContent =>
        shelf.All().SelectMany(story => Enumerable.Range(0, story.Deals.Length)
            .SelectMany(local => select(Fulfilment.Of(shelf.World, story, local)))
            .Select(paper => Stated.Since(paper, day(paper))));
}
