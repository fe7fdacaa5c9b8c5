using System.Globalization;
using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Importing.Checking;

/// <summary>The rules between the values of one row, by kind.</summary>
internal static class RowRules
{
    /// <summary>Reports what contradicts itself in a content whose single values are all allowed.</summary>
    public static void Check(FactContent content, RowScope row)
    {
        switch (content)
        {
            case StageChange change:
                CheckStage(change, row);
                break;
            case Interaction interaction:
                CheckParticipants(interaction, row);
                break;
            case CustomField field:
                CheckDeclaration(field, row);
                break;
            case Competitor { Id: Vendor.OurId }:
                row.Report(ImportProblemKind.Contradiction, "id", Vendor.OurId, "id 'us' is reserved for our own company", "give the competitor another id");
                break;
            case ExchangeRate rate:
                CheckCode(rate.FromCurrency, "from_currency", row);
                CheckCode(rate.ToCurrency, "to_currency", row);
                break;
            case Target target:
                Follows(target.PeriodTo, "period_to", target.PeriodFrom.AddDays(1), "the day after period_from", row);
                break;
            case Contract { EndsOn: { } ends } contract:
                Follows(ends, "ends_on", contract.SignedOn, "signed_on", row);
                break;
            case Delivery { AcceptedOn: { } accepted } delivery:
                Follows(accepted, "accepted_on", delivery.DeliveredOn, "delivered_on", row);
                break;
            case Invoice invoice:
                Follows(invoice.DueOn, "due_on", invoice.On, "on", row);
                break;
            case ServiceCase { ClosedOn: { } closed } serviceCase:
                Follows(closed, "closed_on", serviceCase.OpenedOn, "opened_on", row);
                break;
            default:
                CheckPair(content, row);
                break;
        }
    }

    private static void CheckPair(FactContent content, RowScope row)
    {
        var (left, right, columns) = content switch
        {
            ReportsTo line => (line.Person.ToString(), line.Manager.ToString(), "person and manager"),
            Influences arc => (arc.From, arc.To, "from and to"),
            ConflictsWith pair => (pair.From, pair.To, "from and to"),
            WorksWith pair => (pair.From.ToString(), pair.To.ToString(), "from and to"),
            PersonalTie tie => (tie.From.ToString(), tie.To.ToString(), "from and to"),
            Introduced introduction => (introduction.From.ToString(), introduction.To.ToString(), "from and to"),
            OwnsShare share => (share.Owner, share.Owned, "owner and owned"),
            _ => ("", "-", ""),
        };
        if (left == right)
        {
            row.Report(ImportProblemKind.Contradiction, null, left, $"{row.Table.Subject}{columns} are both '{left}'", "name two different ones");
        }

        if (content is Influences { Strength: 0 } or ConflictsWith { Strength: 0 })
        {
            row.Report(ImportProblemKind.Value, "strength", "0", $"{row.Table.Subject}strength '0' is not above 0", "correct the value or leave the row out");
        }

        if (content is TenderCriterion { Weight: 0 })
        {
            row.Report(ImportProblemKind.Value, "weight", "0", $"{row.Table.Subject}weight '0' is not above 0", "correct the value or leave the row out");
        }
    }

    private static void CheckStage(StageChange change, RowScope row)
    {
        if (change.Outcome is not null && change.Stage != OpportunityStage.Closed)
        {
            row.Report(ImportProblemKind.Contradiction, "outcome", Names.Of(change.Outcome.Value), $"{row.Table.Subject}outcome '{Names.Of(change.Outcome.Value)}' stands with the stage '{Names.Of(change.Stage)}' but only the stage 'closed' has one", "leave outcome empty, or set stage to closed");
        }

        if (change.Outcome is null && change.Stage == OpportunityStage.Closed)
        {
            row.Report(ImportProblemKind.Missing, "outcome", null, $"{row.Table.Subject}outcome is empty but the stage is 'closed'", "say how it ended: won, lost-to-competitor, no-decision or cancelled");
        }

        if (change.Winner is { } winner && (change.Outcome, winner.IsUs) is not ((OpportunityOutcome.Won, true) or (OpportunityOutcome.LostToCompetitor, false)))
        {
            row.Report(ImportProblemKind.Contradiction, "winner", winner.Id, $"{row.Table.Subject}winner '{winner.Id}' contradicts the outcome '{(change.Outcome is { } outcome ? Names.Of(outcome) : "")}'", "set winner to us when won, to a competitor when lost-to-competitor, else leave it empty");
        }
    }

    private static void CheckParticipants(Interaction interaction, RowScope row)
    {
        if (interaction.Employees.Count + interaction.Contacts.Count == 0)
        {
            row.Report(ImportProblemKind.Missing, "contacts", null, $"{row.Table.Subject}employees and contacts are both empty", "name the participants");
        }
        else if (interaction.Initiator is { } initiator && !(initiator.Kind == FactKind.Employee ? interaction.Employees : interaction.Contacts).Contains(initiator.Id))
        {
            row.Report(ImportProblemKind.Contradiction, "initiator", initiator.ToString(), $"{row.Table.Subject}initiator '{initiator}' is not among the participants", "add the person to employees or contacts, or leave initiator empty");
        }
    }

    private static void CheckDeclaration(CustomField field, RowScope row)
    {
        var noun = FactCatalog.All.FirstOrDefault(descriptor => descriptor.HasCustomFields && descriptor.Name == field.Noun);
        if (noun is null)
        {
            row.Report(ImportProblemKind.Value, "noun", field.Noun, $"noun '{field.Noun}' is not one of {string.Join(", ", FactCatalog.All.Where(descriptor => descriptor.HasCustomFields).Select(descriptor => descriptor.Name))}", "correct the value");
        }
        else if (noun.Find(field.Field.Trim().Replace(' ', '_')) is not null || CommonColumn.All.Any(common => common.Name.Equals(field.Field, StringComparison.OrdinalIgnoreCase)))
        {
            row.Report(ImportProblemKind.Contradiction, "field", field.Field, $"field '{field.Field}' is a column that every {field.Noun} has", "choose another name");
        }

        if (field.Type == CustomFieldType.Choice && CustomValues.ChoicesOf(field).Count == 0)
        {
            row.Report(ImportProblemKind.Missing, "allowed_values", null, "allowed_values is empty but the type is 'choice'", "list the values, separated by semicolons");
        }
    }

    private static void CheckCode(string code, string column, RowScope row)
    {
        if (!Money.IsCode(code))
        {
            row.Report(ImportProblemKind.Value, column, code, $"{row.Table.Subject}{column} '{code}' is not an ISO 4217 code of three capital letters", "write for example CNY or USD");
        }
    }

    private static void Follows(DateOnly later, string column, DateOnly earlier, string what, RowScope row)
    {
        if (later < earlier)
        {
            row.Report(ImportProblemKind.Contradiction, column, later.ToString("O", CultureInfo.InvariantCulture), $"{row.Table.Subject}{column} '{later:O}' is before {what} ({earlier:O})", "correct one of the two days");
        }
    }
}
