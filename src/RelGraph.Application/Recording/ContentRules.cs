using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Recording;

/// <summary>What the fields of one content may not say together.</summary>
internal static class ContentRules
{
    /// <summary>The first contradiction in a content whose single values are allowed: field, message, remedy; null when there is none.</summary>
    public static (string? Field, string Message, string Remedy)? Check(FactContent content) => content switch
    {
        Competitor { Id: Vendor.OurId } => ("id", "id 'us' is reserved for our own company", "give the competitor another id"),
        StageChange { Stage: not OpportunityStage.Closed, Outcome: { } outcome } change =>
            ("outcome", $"outcome '{Names.Of(outcome)}' stands with the stage '{Names.Of(change.Stage)}', but only a closed deal has one", "leave outcome empty, or set the stage to closed"),
        StageChange { Stage: OpportunityStage.Closed, Outcome: null } =>
            ("outcome", "the stage is closed but outcome is empty", "say how it ended: won, lost-to-competitor, no-decision or cancelled"),
        StageChange { Winner: { } winner } change when (change.Outcome, winner.IsUs) is not ((OpportunityOutcome.Won, true) or (OpportunityOutcome.LostToCompetitor, false)) =>
            ("winner", $"winner '{winner}' contradicts the outcome", "name us when won, a competitor when lost to it, nobody otherwise"),
        Interaction { Employees.Count: 0, Contacts.Count: 0 } => ("contacts", "nobody took part", "name the employees and contacts who took part"),
        Interaction { Initiator: { } initiator } interaction when !(initiator.Kind == FactKind.Employee ? interaction.Employees : interaction.Contacts).Contains(initiator.Id) =>
            ("initiator", $"initiator '{initiator}' did not take part", "add the person to those who took part, or leave initiator empty"),
        ExchangeRate rate when !Money.IsCode(rate.FromCurrency) || !Money.IsCode(rate.ToCurrency) =>
            (null, $"currencies '{rate.FromCurrency}' and '{rate.ToCurrency}' are not both ISO 4217 codes", "write three capital letters, for example CNY"),
        Target target when target.PeriodTo <= target.PeriodFrom => Order("period_to", target.PeriodTo, "after period_from", target.PeriodFrom),
        Contract { EndsOn: { } ends } contract when ends < contract.SignedOn => Order("ends_on", ends, "on or after signed_on", contract.SignedOn),
        Delivery { AcceptedOn: { } accepted } delivery when accepted < delivery.DeliveredOn => Order("accepted_on", accepted, "on or after delivered_on", delivery.DeliveredOn),
        Invoice invoice when invoice.DueOn < invoice.On => Order("due_on", invoice.DueOn, "on or after on", invoice.On),
        ServiceCase { ClosedOn: { } closed } one when closed < one.OpenedOn => Order("closed_on", closed, "on or after opened_on", one.OpenedOn),
        Influences { Strength: 0 } or ConflictsWith { Strength: 0 } => ("strength", "strength '0' is not above 0", "correct the value, or retract the fact"),
        TenderCriterion { Weight: 0 } => ("weight", "weight '0' is not above 0", "correct the value, or retract the fact"),
        _ => Pair(content),
    };

    private static (string? Field, string Message, string Remedy)? Pair(FactContent content)
    {
        var (one, other) = content switch
        {
            ReportsTo line => (line.Person.ToString(), line.Manager.ToString()),
            Influences arc => (arc.From, arc.To),
            ConflictsWith pair => (pair.From, pair.To),
            WorksWith pair => (pair.From.ToString(), pair.To.ToString()),
            PersonalTie tie => (tie.From.ToString(), tie.To.ToString()),
            Introduced introduction => (introduction.From.ToString(), introduction.To.ToString()),
            OwnsShare share => (share.Owner, share.Owned),
            _ => ("", "-"),
        };
        return one == other ? (null, $"both sides are '{one}'", "name two different ones") : null;
    }

    private static (string? Field, string Message, string Remedy) Order(string field, DateOnly day, string rule, DateOnly other) =>
        (field, $"{field} {day:yyyy-MM-dd} must be {rule} {other:yyyy-MM-dd}", "correct one of the two days");
}
