using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Ties;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>Facts about projects: leads, the opportunity as its seller states it over time, stages, rivals and tenders.</summary>
internal static class DealFacts
{
    public static IEnumerable<Fact> Leads(World world, AccountStory story)
    {
        var dropped = 0;
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Lead, story.Profile.Index, local);
            if (deal.FromLead)
            {
                var on = Later(world.Calendar.Start, deal.OpenedOn.AddDays(-random.Whole(7, 45)));
                var lead = Lead(world, story, "L-" + deal.Id[2..], deal.Name, deal.Origin, on, ref random);
                if (on < deal.OpenedOn)
                {
                    yield return Stated.During(lead with { Status = LeadStatus.Open }, on, deal.OpenedOn);
                }

                yield return Stated.Since(lead with { Status = LeadStatus.Converted, Opportunity = deal.Id }, deal.OpenedOn);
            }

            if (random.Chance(0.55))
            {
                var on = random.Day(world.Calendar.Start, world.Calendar.End);
                var until = on.AddDays(random.Whole(20, 150));
                var offer = Offers.All[random.Weighted(story.Profile.Industry.Appetite)];
                var name = story.Profile.Tongue == Tongue.Chinese ? $"{story.Profile.Name[..2]}{offer.Chinese}咨询" : $"{story.Profile.Name.Split(' ')[0]} enquiry about {offer.English}";
                var lead = Lead(world, story, $"L-{story.Profile.Id}-{++dropped}", name, OpportunityOrigin.Inbound, on, ref random);
                yield return Stated.During(lead with { Status = LeadStatus.Open }, on, until > world.Calendar.End ? DateOnly.MaxValue : until);
                if (until <= world.Calendar.End)
                {
                    yield return Stated.Since(lead with { Status = LeadStatus.Dropped }, until);
                }
            }
        }
    }

    /// <summary>One version from each stage on and from each change of the responsible seller on.</summary>
    public static IEnumerable<Fact> Opportunities(World world, AccountStory story)
    {
        var tenures = TieBook.Tenures(world, story.Profile).ToArray();
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var verdict = story.Verdicts[local];
            var closed = verdict.ClosedOn ?? DateOnly.MaxValue;
            var days = verdict.Path.Where(step => step.Stage != OpportunityStage.Closed).Select(step => step.On)
                .Concat(tenures.Select(tenure => tenure.From).Where(from => from > deal.OpenedOn && from < closed))
                .Append(deal.OpenedOn)
                .Distinct()
                .Order()
                .ToArray();
            for (var version = 0; version < days.Length; version++)
            {
                var stage = verdict.Path.Last(step => step.On <= days[version] && step.Stage != OpportunityStage.Closed).Stage;
                var owner = tenures.Last(tenure => tenure.From <= days[version]).Seller;
                yield return Stated.During(
                    State(world, story, local, stage, owner, version, days[version]), days[version], version + 1 < days.Length ? days[version + 1] : DateOnly.MaxValue);
            }
        }
    }

    public static IEnumerable<Fact> StageChanges(World world, AccountStory story)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var verdict = story.Verdicts[local];
            for (var step = 0; step < verdict.Path.Count; step++)
            {
                var (stage, on) = verdict.Path[step];
                var closed = stage == OpportunityStage.Closed;
                yield return Stated.Since(
                    new StageChange
                    {
                        Id = $"SC-{story.Deals[local].Id[2..]}-{step + 1}",
                        Opportunity = story.Deals[local].Id,
                        On = on,
                        Stage = stage,
                        Outcome = closed ? verdict.Outcome : null,
                        Winner = !closed ? null : verdict.Outcome switch
                        {
                            OpportunityOutcome.Won => Vendor.Us,
                            OpportunityOutcome.LostToCompetitor => new Vendor(world.Rivals[verdict.Winner].Id),
                            _ => null,
                        },
                    },
                    on);
            }
        }
    }

    public static IEnumerable<Fact> Competition(World world, AccountStory story)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            foreach (var rival in deal.Rivals)
            {
                var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Rival, deal.Index, rival);
                var known = deal.OpenedOn.AddDays((int)((deal.DecidesOn.DayNumber - deal.OpenedOn.DayNumber) * random.Between(0, 0.75)));
                var incumbent = rival == story.Profile.Incumbent;

                // Some rivals are never seen; the winner of a closed deal is always known in the end.
                var seen = incumbent || !random.Chance(world.Options.MissingShare);
                var closed = story.Verdicts[local].ClosedOn;
                var won = closed is not null && story.Verdicts[local].Winner == rival;
                if (closed < known || !seen)
                {
                    known = won ? closed!.Value : DateOnly.MaxValue;
                }

                if (known <= world.Calendar.End)
                {
                    yield return Stated.ByHand(new CompetesOn { Competitor = world.Rivals[rival].Id, Opportunity = deal.Id, Incumbent = incumbent }, known, DateOnly.MaxValue);
                }
            }
        }
    }

    private static Opportunity State(World world, AccountStory story, int local, OpportunityStage stage, Staff owner, int version, DateOnly day)
    {
        var deal = story.Deals[local];
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, deal.Index, 100 + version);
        var progress = (stage - OpportunityStage.Qualified) / 4.0;

        // Early on a seller knows little beyond the usual rate; later the truth shows through, brightened and rounded to tens.
        var truth = story.Verdicts[local].Probabilities[0];
        var belief = ((1 - progress) * 0.35) + (progress * truth) + owner.Optimism + random.Normal(0, world.Options.Noise * 0.7) + (0.15 * progress * (truth > 0.4 ? 1 : 0));
        var amount = deal.ListAmount * (decimal)((1 - (deal.Discount / 100 * progress)) * Math.Exp(random.Normal(0.05, world.Options.Noise * (1 - progress))));
        var business = story.Chart.Functions[Math.Min(1, story.Chart.Functions.Count - 1)];
        var late = (int)((deal.DecidesOn.DayNumber - day.DayNumber) * random.Between(0.55, 1));
        return new Opportunity
        {
            Id = deal.Id,
            Name = deal.Name,
            Account = story.Profile.Id,
            Unit = AccountFacts.UnitId(story.Profile, deal.Index % 3 == 0 ? story.Chart.Functions[0] : business),
            Offering = deal.Offering.Id,
            Owner = owner.Id,
            OpenedOn = deal.OpenedOn,
            Origin = deal.Origin,
            Amount = Money.Of(Math.Max(10_000m, Math.Round(amount / 10_000m) * 10_000m), story.Profile.Currency),
            SellerProbability = Math.Clamp(Math.Round(belief * 10, MidpointRounding.AwayFromZero), 1, 9) / 10,
            SellerCloseDate = day.AddDays(Math.Max(10, late)),
            Procurement = deal.Traits.Procurement,
            Rule = KnownRule(world, deal, stage),
            Quota = KnownRule(world, deal, stage) == DecisionRule.WeightedCommittee ? Math.Floor(deal.Seats.Sum(seat => seat.Votes) / 2) + 1 : null,
        };
    }

    /// <summary>The rule as far as somebody asked: tenders announce theirs, others become known with the solution, if at all.</summary>
    public static DecisionRule? KnownRule(World world, Deal deal, OpportunityStage stage)
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, deal.Index, 99);
        var asked = !random.Chance(1.2 * world.Options.MissingShare);
        return asked && deal.Rule != DecisionRule.PowerLottery && stage >= (deal.Rule == DecisionRule.ScoredTender ? OpportunityStage.Approved : OpportunityStage.Solution) ? deal.Rule : null;
    }

    private static Lead Lead(World world, AccountStory story, string id, string name, OpportunityOrigin origin, DateOnly on, ref SeededRandom random)
    {
        var asker = story.Chart.Members[random.NextBelow(story.Chart.Members.Count)];
        return new Lead
        {
            Id = id,
            Name = name,
            Account = story.Profile.Id,
            Contact = asker.IsThere(on) ? asker.Person.Id : null,
            Owner = world.Force.Seller(story.Profile.Team, story.Profile.Index, on).Id,
            Origin = origin,
            CreatedOn = on,
        };
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
