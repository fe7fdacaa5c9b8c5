using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Application.Rules;

/// <summary>What the fields of one content may not say together, by kind.</summary>
internal static class ContentRules
{
    /// <summary>Everything that contradicts itself in a content whose single values are all allowed.</summary>
    /// <remarks>A sound content costs no list, since an import asks for every row.</remarks>
    public static IReadOnlyList<RuleBreach> Check(FactContent content) => content switch
    {
        Interaction interaction => ParticipantRule.Check(interaction),
        StageChange change => StageRule.Check(change),
        CustomField field => CustomFieldRules.CheckDeclaration(field),
        Competitor { Id: Vendor.OurId } =>
            [new(RuleBreachKind.Contradiction, "id", Vendor.OurId, "id 'us' is reserved for our own company", "give the competitor another id")],
        ExchangeRate rate => [.. Code("from_currency", rate.FromCurrency), .. Code("to_currency", rate.ToCurrency)],
        Target target => Follows("period_to", target.PeriodTo, "the day after period_from", target.PeriodFrom.AddDays(1)),
        Contract { EndsOn: { } ends } contract => Follows("ends_on", ends, "signed_on", contract.SignedOn),
        Delivery { AcceptedOn: { } accepted } delivery => Follows("accepted_on", accepted, "delivered_on", delivery.DeliveredOn),
        Invoice invoice => Follows("due_on", invoice.DueOn, "on", invoice.On),
        ServiceCase { ClosedOn: { } closed } service => Follows("closed_on", closed, "opened_on", service.OpenedOn),
        ReportsTo line => Differ("person and manager", line.Person.ToString(), line.Manager.ToString()),
        Influences arc => [.. Differ("from and to", arc.From, arc.To), .. Positive("strength", arc.Strength)],
        ConflictsWith pair => [.. Differ("from and to", pair.From, pair.To), .. Positive("strength", pair.Strength)],
        WorksWith pair => Differ("from and to", pair.From.ToString(), pair.To.ToString()),
        PersonalTie tie => Differ("from and to", tie.From.ToString(), tie.To.ToString()),
        Introduced introduction => Differ("from and to", introduction.From.ToString(), introduction.To.ToString()),
        OwnsShare share => Differ("owner and owned", share.Owner, share.Owned),
        TenderCriterion criterion => Positive("weight", criterion.Weight),
        _ => [],
    };

    private static IReadOnlyList<RuleBreach> Differ(string columns, string one, string other) => one == other
        ? [new(RuleBreachKind.Contradiction, null, one, $"{columns} are both '{one}'", "name two different ones")]
        : [];

    // The limits of these fields are closed ranges from 0, but a nought would be a fact that says nothing.
    private static IReadOnlyList<RuleBreach> Positive(string column, double? number) => number == 0
        ? [new(RuleBreachKind.Value, column, "0", $"{column} '0' is not above 0", "correct the value or leave the fact out")]
        : [];

    private static IReadOnlyList<RuleBreach> Code(string column, string code) => Money.IsCode(code)
        ? []
        : [new(RuleBreachKind.Value, column, code, $"{column} '{code}' is not an ISO 4217 code of three capital letters", "write for example CNY or USD")];

    private static IReadOnlyList<RuleBreach> Follows(string column, DateOnly later, string what, DateOnly earlier) => later >= earlier
        ? []
        : [new(RuleBreachKind.Contradiction, column, later.ToString("O", CultureInfo.InvariantCulture), $"{column} '{later:O}' is before {what} ({earlier:O})", "correct one of the two days")];
}
