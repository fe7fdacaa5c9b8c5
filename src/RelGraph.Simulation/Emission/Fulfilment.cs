using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Emission;

/// <summary>What follows one project in papers and money: quotes, and after a win the contract, order, deliveries, invoices and payments.</summary>
/// <remarks>Built once from one stream, so that the parts fit: an invoice follows its delivery, a payment its invoice, and nothing lies beyond the history.</remarks>
internal sealed record Fulfilment(
    IReadOnlyList<Quote> Quotes, IReadOnlyList<Contract> Contracts, IReadOnlyList<Order> Orders, IReadOnlyList<Delivery> Deliveries, IReadOnlyList<Invoice> Invoices, IReadOnlyList<Payment> Payments)
{
    // Part of the price, and part of the delivery time after which it is due.
    private static readonly (double Share, double At)[] Milestones = [(0.3, 0.25), (0.5, 0.8), (0.2, 1.15)];

    public static Fulfilment Of(World world, AccountStory story, int local)
    {
        var deal = story.Deals[local];
        var verdict = story.Verdicts[local];
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Commerce, deal.Index);
        var result = new Fulfilment([.. Quote(ref random, world, story, local)], [], [], [], [], []);
        if (verdict is { IsOpen: false, Outcome: OpportunityOutcome.Won })
        {
            return result.Won(ref random, world, story, local);
        }

        return verdict is { IsOpen: false, Outcome: OpportunityOutcome.LostToCompetitor } && random.Chance(0.6) ? result.Lost(ref random, world, story, local) : result;
    }

    private static List<Quote> Quote(ref SeededRandom random, World world, AccountStory story, int local)
    {
        var deal = story.Deals[local];
        var last = story.Verdicts[local].ClosedOn ?? world.Calendar.End;
        var from = deal.Stages[2];
        var days = deal.DecidesOn.DayNumber - from.DayNumber;
        var rounds = deal.Traits.Rounds;
        var quotes = new List<Quote>();
        for (var round = 1; round <= rounds; round++)
        {
            var on = from.AddDays((int)(days * (round - 0.4 + random.Between(-0.2, 0.2)) / (rounds + 0.4)));
            if (on > last)
            {
                break;
            }

            // Each round gives away a part of what is given in the end, the last one all of it.
            var discount = Math.Round(deal.Discount * Math.Pow((double)round / rounds, 0.8), 1);
            quotes.Add(new Quote
            {
                Id = $"Q-{deal.Id[2..]}-{round}",
                Opportunity = deal.Id,
                On = on,
                Amount = Money.Of(Math.Round(deal.ListAmount * (decimal)(1 - (discount / 100)), 0), story.Profile.Currency),
                DiscountPercent = discount,
                Round = round,
                Offering = deal.Offering.Id,
            });
        }

        return quotes;
    }

    private Fulfilment Won(ref SeededRandom random, World world, AccountStory story, int local)
    {
        var deal = story.Deals[local];
        var end = world.Calendar.End;
        var signed = story.Verdicts[local].ClosedOn!.Value;
        var number = deal.Id[2..];
        var price = Quotes.Count > 0 ? Quotes[^1].Amount : Money.Of(deal.ListAmount, story.Profile.Currency);
        var contracts = new List<Contract>
        {
            new() { Id = "K-" + number, Account = story.Profile.Id, Opportunity = deal.Id, Type = deal.Offer == 7 ? ContractKind.Maintenance : ContractKind.Project, SignedOn = signed, EndsOn = signed.AddDays((int)(deal.Offering.DeliveryDays * 1.6)), Amount = price },
        };
        var ordered = signed.AddDays(random.Whole(0, 12));
        var orders = ordered <= end ? new List<Order> { new() { Id = "OD-" + number, Account = story.Profile.Id, Opportunity = deal.Id, On = ordered, Amount = price } } : [];
        var deliveries = new List<Delivery>();
        var invoices = new List<Invoice>();
        var payments = new List<Payment>();
        var invoiced = 0L;
        for (var part = 0; part < Milestones.Length; part++)
        {
            var due = signed.AddDays((int)(deal.Offering.DeliveryDays * Milestones[part].At));
            var delivered = Calendar.Workday(due.AddDays((int)Math.Round((8 * random.NextNormal()) + (12 * random.NextUnit()))));
            delivered = delivered < signed ? signed : delivered;
            var accepted = delivered.AddDays(random.Whole(3, 21 + (int)(20 * story.Profile.Habits.Slippage)));
            if (delivered > end)
            {
                break;
            }

            deliveries.Add(new Delivery { Id = $"D-{number}-{part + 1}", Contract = "K-" + number, DueOn = due, DeliveredOn = delivered, AcceptedOn = accepted <= end ? accepted : null });
            var amount = part == Milestones.Length - 1 ? price.MinorUnits - invoiced : (long)(price.MinorUnits * Milestones[part].Share);
            invoiced += amount;
            var on = accepted.AddDays(random.Whole(1, 9));
            if (on > end)
            {
                break;
            }

            var invoice = new Invoice { Id = $"N-{number}-{part + 1}", Contract = "K-" + number, On = on, DueOn = on.AddDays(Days(deal.Traits.Terms)), Amount = new Money(amount, price.Currency) };
            invoices.Add(invoice);
            Pay(ref random, story.Profile.Habits.PaymentDelay, invoice, end, payments);
        }

        var started = signed.AddDays((int)(deal.Offering.DeliveryDays * 1.3));
        if (deal.Offer < 6 && started <= end && random.Chance(0.55))
        {
            contracts.Add(new Contract { Id = $"K-{number}-M", Account = story.Profile.Id, Opportunity = deal.Id, Type = ContractKind.Maintenance, SignedOn = started, EndsOn = started.AddYears(1), Amount = new Money(price.MinorUnits / 100 * 12, price.Currency) });
        }

        return this with { Contracts = contracts, Orders = orders, Deliveries = deliveries, Invoices = invoices, Payments = payments };
    }

    private static void Pay(ref SeededRandom random, double delay, Invoice invoice, DateOnly end, List<Payment> payments)
    {
        var parts = random.Chance(0.12) ? 2 : 1;
        var paid = 0L;
        for (var part = 1; part <= parts; part++)
        {
            var late = (int)Math.Round((90 * delay) - 20 + (random.NextNormal() * 10)) + (30 * (part - 1));
            var on = invoice.DueOn.AddDays(late);
            on = on <= invoice.On ? invoice.On.AddDays(1) : on;
            if (on > end)
            {
                return;
            }

            var amount = part == parts ? invoice.Amount.MinorUnits - paid : invoice.Amount.MinorUnits / 2;
            paid += amount;
            payments.Add(new Payment { Id = $"P{invoice.Id[1..]}-{part}", Invoice = invoice.Id, On = on, Amount = new Money(amount, invoice.Amount.Currency) });
        }
    }

    private Fulfilment Lost(ref SeededRandom random, World world, AccountStory story, int local)
    {
        var deal = story.Deals[local];
        var verdict = story.Verdicts[local];
        var guess = Math.Round(deal.ListAmount * (decimal)random.Between(0.7, 1) / 50_000m) * 50_000m;
        var contract = new Contract
        {
            Id = $"K-{deal.Id[2..]}-R",
            Account = story.Profile.Id,
            Opportunity = deal.Id,
            Vendor = new Vendor(world.Rivals[verdict.Winner].Id),
            Type = ContractKind.Project,
            SignedOn = verdict.ClosedOn!.Value,
            EndsOn = verdict.ClosedOn.Value.AddYears(random.Whole(1, 3)),
            Amount = random.Chance(0.5) ? Money.Of(Math.Max(50_000m, guess), story.Profile.Currency) : null,
        };
        return this with { Contracts = [contract] };
    }

    private static int Days(string terms) => terms switch { "30-days" => 30, "60-days" => 60, _ => 90 };
}
