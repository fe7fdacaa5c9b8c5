using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Emission;

/// <summary>What is known of who listens to whom, who works together and who knows whom from elsewhere.</summary>
internal static class PeopleFacts
{
    public static IEnumerable<Fact> Influences(World world, AccountStory story) => Lines(world, story, story.Web.Influences, 3)
        .Select(line => Stated.ByHand(new Influences { From = line.From.Id, To = line.To.Id, Strength = line.Strength }, line.Since, line.Until, 0.8));

    public static IEnumerable<Fact> Conflicts(World world, AccountStory story) => Lines(world, story, story.Web.Conflicts, 4)
        .Select(line => Stated.ByHand(new ConflictsWith { From = line.From.Id, To = line.To.Id, Strength = line.Strength }, line.Since, line.Until, 0.7));

    public static IEnumerable<Fact> Collaboration(AccountStory story)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deal in story.Deals.Where(deal => deal.Seats.Count >= 4))
        {
            // The people who evaluate together know each other from then on.
            var team = deal.Seats.Where(seat => seat.Role is BuyingRole.Evaluator or BuyingRole.User or BuyingRole.DecisionMaker).Select(seat => seat.Member.Person.Id).Order(StringComparer.Ordinal).ToArray();
            for (var next = 1; next < team.Length; next++)
            {
                if (seen.Add(team[next - 1] + "|" + team[next]))
                {
                    yield return Stated.Since(new WorksWith { From = NodeId.Contact(team[next - 1]), To = NodeId.Contact(team[next]), Context = deal.Name }, deal.OpenedOn);
                }
            }
        }
    }

    public static IEnumerable<Fact> PersonalTies(World world, AccountStory story)
    {
        foreach (var member in story.Chart.Members)
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Introduction, story.Profile.Index, 7, member.Person.Index);
            if (member.Incoming)
            {
                continue;
            }

            if (member.Person.Departure == Departure.Competitor)
            {
                var colleague = story.Chart.Members[member.Manager].Person;
                yield return Stated.ByHand(
                    new PersonalTie { From = NodeId.Contact(member.Person.Id), To = NodeId.Contact(colleague.Id), Type = PersonalTieKind.FormerColleague }, member.To, DateOnly.MaxValue, 0.9);
            }
            else if (random.Chance(0.025))
            {
                var staff = random.Chance(0.5) ? world.Force.Seller(story.Profile.Team, story.Profile.Index, world.Calendar.End) : world.Force.Presales(story.Profile.Index, 0);
                var kind = random.Pick<PersonalTieKind>([PersonalTieKind.Alumni, PersonalTieKind.Alumni, PersonalTieKind.FormerColleague, PersonalTieKind.Hometown]);
                yield return Stated.ByHand(
                    new PersonalTie { From = NodeId.Employee(staff.Id), To = NodeId.Contact(member.Person.Id), Type = kind }, staff.HiredOn < world.Calendar.Start ? world.Calendar.Start : staff.HiredOn, DateOnly.MaxValue, 0.9);
            }
        }
    }

    public static IEnumerable<Fact> Introductions(World world, AccountStory story) => IntroductionPlan.Of(world, story).Select(made => Stated.Since(
        new Introduced { Introducer = NodeId.Contact(made.Introducer.Person.Id), From = NodeId.Contact(made.Introduced.Person.Id), To = NodeId.Employee(made.To.Id), On = made.On }, made.On));

    public static IEnumerable<Fact> InstitutionalTies(World world, AccountStory story)
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Introduction, story.Profile.Index, 8);
        var wins = story.Verdicts.Where(verdict => verdict is { IsOpen: false, Outcome: OpportunityOutcome.Won }).Select(verdict => verdict.ClosedOn!.Value).Order().ToArray();
        if (wins.Length >= 2)
        {
            yield return Tie(InstitutionalTieKind.FrameworkAgreement, Vendor.Us, wins[1]);
        }

        if (wins.Length >= 3 && random.Chance(0.6))
        {
            yield return Tie(InstitutionalTieKind.SteeringCommittee, Vendor.Us, wins[2]);
        }

        if (wins.Length >= 1 && random.Chance(0.35))
        {
            yield return Tie(InstitutionalTieKind.SponsorPair, Vendor.Us, wins[0]);
        }

        if (story.Profile.Incumbent >= 0 && random.Chance(0.45))
        {
            yield return Tie(random.Chance(0.6) ? InstitutionalTieKind.FrameworkAgreement : InstitutionalTieKind.JointPlan, new Vendor(world.Rivals[story.Profile.Incumbent].Id), world.Calendar.Start);
        }

        Fact Tie(InstitutionalTieKind kind, Vendor vendor, DateOnly since) => Stated.Since(new InstitutionalTie { Account = story.Profile.Id, Type = kind, Vendor = vendor }, since);
    }

    private static IEnumerable<(Person From, Person To, double Strength, DateOnly Since, DateOnly Until)> Lines(World world, AccountStory story, IReadOnlyList<Line> lines, int which)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Influence, story.Profile.Index, which, index);
            var from = story.Chart.Members[lines[index].From];
            var to = story.Chart.Members[lines[index].To];
            var noise = random.Normal(0, world.Options.Noise);
            var day = random.Day(world.Calendar.Start, world.Calendar.End);
            var until = from.To < to.To ? from.To : to.To;
            if (!random.Chance(1.5 * world.Options.MissingShare) && from.From <= day && to.From <= day && day < until)
            {
                yield return (from.Person, to.Person, Math.Round(Math.Clamp(lines[index].Strength + noise, 0.05, 1), 2), day, until);
            }
        }
    }
}
