using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>Gathers a decision chain from a picture: seats, stands toward every vendor, influence, rule and tender criteria.</summary>
internal sealed class ChainAssembler(Scorebook book)
{
    /// <summary>Seats taken at most, the most powerful first: beyond these the influence system is too large and nobody decides anything.</summary>
    public const int MostSeats = 50;

    /// <summary>Gathers the chain of a deal; null where no seat is known.</summary>
    public ChainModel? Gather(Opportunity opportunity)
    {
        var power = book.ChainPower(opportunity.Id);
        var seats = book.SeatsOf(opportunity.Id);
        if (seats.Count > MostSeats)
        {
            seats = [.. seats.OrderByDescending(seat => power[seat.Contact].Power).ThenBy(seat => seat.Contact, StringComparer.Ordinal)
                .Take(MostSeats).OrderBy(seat => seat.Contact, StringComparer.Ordinal)];
        }

        if (seats.Count == 0)
        {
            return null;
        }

        var vendors = Vendors(opportunity);
        ChainSeat[] people = [.. seats.Select(seat => Seat(opportunity, seat, power[seat.Contact].Power, vendors))];
        return new ChainModel
        {
            Vendors = vendors,
            Seats = people,
            UnnamedVoters = opportunity is { Rule: DecisionRule.WeightedCommittee, Quota: { } quota }
                ? UnnamedVoters.Of(people, quota, [.. vendors.Select(vendor => Stranger(opportunity.Id, vendor))]) : [],
            Influences = Influences([.. seats.Select(seat => seat.Contact)]),
            Rule = opportunity.Rule is null or DecisionRule.None ? DecisionRule.PowerLottery : opportunity.Rule.Value,
            Quota = opportunity.Quota,
            Criteria = Criteria(opportunity.Id, vendors),
        };
    }

    /// <summary>Us, the rivals known to compete or to have a stance recorded, and the unnamed one unless the purchase is sole-source.</summary>
    private Vendor[] Vendors(Opportunity opportunity)
    {
        var node = NodeId.Opportunity(opportunity.Id);
        var named = book.Graph.Facts.Referring<CompetesOn>(nameof(CompetesOn.Opportunity), node).Select(one => one.Competitor)
            .Concat(book.Graph.Facts.Referring<Stance>(nameof(Stance.Opportunity), node).Where(stance => !stance.Vendor.IsUs).Select(stance => stance.Vendor.Id))
            .Distinct().Order(StringComparer.Ordinal).Select(id => new Vendor(id));
        return opportunity.Procurement == ProcurementMode.SoleSource
            ? [Vendor.Us, .. named]
            : [Vendor.Us, .. named, new Vendor(ChainModel.UnnamedRivalId)];
    }

    private ChainSeat Seat(Opportunity opportunity, Seat seat, double power, Vendor[] vendors)
    {
        var ours = book.View(opportunity.Id, seat.Contact, Vendor.Us).Input;
        return new ChainSeat
        {
            Contact = seat.Contact,
            Role = seat.Role,
            Power = power,
            Susceptibility = book.Parameters.DecisionChain.Susceptibility(seat.Adaptability ?? book.Graph.Facts.Find<Contact>(seat.Contact)?.Adaptability),
            Veto = seat.Veto,
            Votes = seat.VoteWeight ?? 1,
            Step = seat.Step,
            Stands = [.. vendors.Select(vendor => Stand(opportunity.Id, seat.Contact, vendor))],
            SwungStand = KeyPersonFormula.Stand(
                ours.Weights, ours.Closeness.Mean, ours.Solution.Mean, ours.Price.Mean, Math.Max(ours.Support.Mean, book.Parameters.DecisionChain.SwingSupport)),
        };
    }

    private ChainStand Stand(string opportunityId, string contactId, Vendor vendor)
    {
        var input = book.View(opportunityId, contactId, vendor).Input;
        var stand = KeyPersonFormula.Evaluate(input);
        var parameters = book.Parameters.KeyPerson;
        var prior = vendor.IsUs ? parameters.OurPriorCloseness
            : book.IsIncumbent(opportunityId, vendor) ? parameters.IncumbentPriorCloseness : parameters.RivalPriorCloseness;
        return new ChainStand(stand.Mean, stand.Spread, KeyPersonFormula.Stand(input.Weights, prior, 0, 0, 0));
    }

    private ChainStand Stranger(string opportunityId, Vendor vendor)
    {
        var stand = KeyPersonFormula.Evaluate(new KeyPersonAssembler(book).OfStranger(vendor, book.IsIncumbent(opportunityId, vendor)));
        return new ChainStand(stand.Mean, stand.Spread, stand.Mean);
    }

    private List<ChainInfluence> Influences(IReadOnlyList<string> contacts)
    {
        var places = contacts.Select((contact, place) => KeyValuePair.Create(contact, place)).ToDictionary(StringComparer.Ordinal);
        var found = new List<ChainInfluence>();
        foreach (var contact in contacts)
        {
            var node = NodeId.Contact(contact);
            foreach (var line in book.Graph.Facts.Referring<Influences>(nameof(Engine.Model.Relations.Influences.From), node))
            {
                Add(line.From, line.To, line.Strength);
            }

            // Who is at odds moves away from the other, on both sides.
            foreach (var conflict in book.Graph.Facts.Referring<ConflictsWith>(nameof(ConflictsWith.From), node))
            {
                Add(conflict.From, conflict.To, -conflict.Strength);
                Add(conflict.To, conflict.From, -conflict.Strength);
            }

            if (book.Graph.Facts.Find<ReportsTo>(node.ToString()) is { Manager.Kind: FactKind.Contact } formal)
            {
                Add(formal.Manager.Id, contact, book.Parameters.Power.ReportsToStrength);
            }
        }

        return found;

        void Add(string from, string to, double weight)
        {
            if (weight != 0 && from != to && places.TryGetValue(from, out var mover) && places.TryGetValue(to, out var moved))
            {
                found.Add(new ChainInfluence(mover, moved, weight));
            }
        }
    }

    private ChainCriterion[] Criteria(string opportunityId, Vendor[] vendors) =>
        [.. book.Graph.Facts.Referring<TenderCriterion>(nameof(TenderCriterion.Opportunity), NodeId.Opportunity(opportunityId))
            .Where(criterion => criterion.Weight > 0)
            .Select(criterion => new ChainCriterion(criterion.Criterion, criterion.Weight,
                [.. vendors.Select(vendor => book.Graph.Facts.Find<CriterionScore>($"{opportunityId}|{criterion.Criterion}|{vendor}")?.Score)]))];
}
