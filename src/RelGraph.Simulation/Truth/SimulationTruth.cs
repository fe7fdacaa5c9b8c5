using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Truth;

/// <summary>What is really so in a simulated company: the answers against which scores are checked. Kept apart from the facts.</summary>
/// <remarks>Drawn while it is read, the same each time. Write it to a file of its own with <see cref="TruthFile"/>.</remarks>
public sealed class SimulationTruth
{
    private readonly StoryShelf _shelf;
    private readonly CancellationToken _cancellation;

    internal SimulationTruth(StoryShelf shelf, CancellationToken cancellation)
    {
        _shelf = shelf;
        _cancellation = cancellation;
    }

    /// <summary>The accounts with their habits, in the order of their ids.</summary>
    public IEnumerable<AccountTruth> Accounts => Stories().Select(story => new AccountTruth(
        story.Profile.Id,
        story.Profile.Habits,
        story.Profile.Rule,
        story.Profile.PowerDistance,
        TrueCapital.YearlyMargin(_shelf.World, story),
        [
            .. story.Web.Influences.Select(line => Influence(story, line, 1)),
            .. story.Web.Conflicts.Select(line => Influence(story, line, -1)),
        ]));

    /// <summary>The opportunities with stands, probabilities and outcomes.</summary>
    public IEnumerable<OpportunityTruth> Opportunities => Stories().SelectMany(story => Enumerable.Range(0, story.Deals.Length).Select(local => Opportunity(story, local)));

    /// <summary>The ties of our people and outside people who ever truly met.</summary>
    public IEnumerable<TieTruth> Ties => Stories().SelectMany(story => story.Ties.Pairs.Select(pair => new TieTruth(
        pair.Staff.Id,
        pair.Member.Person.Id,
        story.Profile.Id,
        pair.Strength(_shelf.World.Calendar, _shelf.World.Calendar.End),
        pair.Contacts.Sum(count => count))));

    /// <summary>Our people with skill, habits of logging and true capital. Reads all accounts before the first answer.</summary>
    public IEnumerable<EmployeeTruth> Employees
    {
        get
        {
            var capital = new double[_shelf.World.Force.All.Count];
            foreach (var story in Stories())
            {
                TrueCapital.Add(_shelf.World, story, capital);
            }

            return _shelf.World.Force.All.Select(staff =>
                new EmployeeTruth(staff.Id, staff.Skill, staff.TravelCost, staff.Capture, staff.Optimism, Math.Round((decimal)capital[staff.Index], 2)));
        }
    }

    private IEnumerable<AccountStory> Stories()
    {
        foreach (var story in _shelf.All())
        {
            _cancellation.ThrowIfCancellationRequested();
            yield return story;
        }
    }

    private static InfluenceTruth Influence(AccountStory story, Customers.Line line, int sign) =>
        new(story.Chart.Members[line.From].Person.Id, story.Chart.Members[line.To].Person.Id, sign * line.Strength);

    private OpportunityTruth Opportunity(AccountStory story, int local)
    {
        var deal = story.Deals[local];
        var verdict = story.Verdicts[local];
        Vendor[] vendors = [Vendor.Us, .. deal.Rivals.Select(rival => new Vendor(_shelf.World.Rivals[rival].Id))];
        var seats = deal.Seats.SelectMany((seat, index) => vendors.Select((vendor, place) =>
        {
            var attitude = verdict.Attitudes[index, place];
            return new SeatTruth(
                seat.Member.Person.Id, seat.Role, seat.Power, vendor, attitude.Close, attitude.Solution, attitude.Price, attitude.Support, verdict.Stands[index, place], verdict.Settled[index, place]);
        }));
        var rivals = new SortedDictionary<string, double>(StringComparer.Ordinal);
        for (var place = 1; place < vendors.Length; place++)
        {
            rivals[vendors[place].Id] = verdict.Probabilities[place];
        }

        return new OpportunityTruth
        {
            Opportunity = deal.Id,
            Account = story.Profile.Id,
            IsOpen = verdict.IsOpen,
            Rule = deal.Rule,
            DecidesOn = deal.DecidesOn,
            Probability = verdict.Probabilities[0],
            RivalProbabilities = rivals,
            NobodyProbability = verdict.Probabilities[^1],
            Outcome = verdict.Outcome,
            Winner = verdict.Outcome switch
            {
                OpportunityOutcome.Won => Vendor.Us,
                OpportunityOutcome.LostToCompetitor => new Vendor(_shelf.World.Rivals[verdict.Winner].Id),
                _ => null,
            },
            Seats = [.. seats],
        };
    }
}
